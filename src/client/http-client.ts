import { dataOf, type GraphqlClient, type GraphqlResponse } from './graphql-client.ts';
import { GraphqlRequestError } from './graphql-request-error.ts';

async function post(endpoint: string, body: unknown, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new GraphqlRequestError('OFFLINE', `No answer from ${endpoint}.`);
  }
}

async function read(response: Response, signal: AbortSignal | undefined): Promise<GraphqlResponse> {
  try {
    return (await response.json()) as GraphqlResponse;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new GraphqlRequestError('BROKEN', `HTTP ${response.status}`);
  }
}

/**
 * Asks a server as any other client would.
 * @param endpoint its GraphQL address; in a browser a path will do
 */
export function httpClient(endpoint: string): GraphqlClient {
  return {
    async request<Data, Variables>(document: { text: string }, variables: Variables, signal?: AbortSignal) {
      const response = await post(endpoint, { query: document.text, variables }, signal);
      return dataOf<Data>(await read(response, signal), response.status);
    },
    close: async () => {},
  };
}
