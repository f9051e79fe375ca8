/** A GraphQL document with the shape of what it asks and gets. */
export interface TypedDocument<Data, Variables> {
  readonly text: string;
  /** Never set: carries the types. */
  readonly __shape?: (variables: Variables) => Data;
}

/** A document and the fragments that it uses, each once. */
export function gql<Data, Variables = Record<string, never>>(
  text: string,
  ...fragments: readonly string[]
): TypedDocument<Data, Variables> {
  return { text: [...new Set([text, ...fragments])].join('\n') };
}

export type FailureKind = 'OFFLINE' | 'REFUSED' | 'BROKEN';

/** Why an answer did not come: no connection, the server refused the question, or something broke. */
export class GraphQLFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly code: string | null = null,
  ) {
    super(message);
    this.name = 'GraphQLFailure';
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

async function post(text: string, variables: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: text, variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new GraphQLFailure('OFFLINE', '');
  }
}

/** Asks the server; an answer with errors is a failure with the first error's code and sentence. */
export async function ask<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await post(document.text, variables, signal);
  let answer: Answer<Data>;
  try {
    answer = (await response.json()) as Answer<Data>;
  } catch {
    throw new GraphQLFailure('BROKEN', `HTTP ${response.status}`);
  }
  const [error] = answer.errors ?? [];
  if (error) {
    const code = error.extensions?.code ?? null;
    const broken = code === null || code === 'INTERNAL_SERVER_ERROR' || response.status >= 500;
    throw new GraphQLFailure(broken ? 'BROKEN' : 'REFUSED', error.message, code);
  }
  if (!answer.data) throw new GraphQLFailure('BROKEN', `HTTP ${response.status}`);
  return answer.data;
}
