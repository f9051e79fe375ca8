import { inject } from 'vitest';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly json: any;
}

/** Sends a request to the server for all tests. */
export async function send(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(inject('address') + path, init);
  const text = await response.text();
  const contentType = response.headers.get('content-type') ?? '';
  const json = contentType.includes('json') ? JSON.parse(text) : undefined;
  return { status: response.status, contentType, headers: response.headers, text, json };
}

/** Asks it a document, as the dashboard does. */
export function ask(
  query: string,
  variables: object = {},
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...more };
  return send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
}

/** The data of an answer that must be without errors. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
export async function dataOf(query: string, variables: object = {}): Promise<any> {
  const { json } = await ask(query, variables);
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data;
}

/** How many statements the database has run for the server. */
export async function statementCount(): Promise<number> {
  return Number(/^saphan_database_statements (\d+)/m.exec((await send('/metrics')).text)?.[1]);
}
