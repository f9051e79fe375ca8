import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphqlRequestError } from '../../src/client/graphql-request-error.ts';
import { httpClient } from '../../src/client/http-client.ts';
import type { TypedDocument } from '../../src/client/typed-document.ts';

/** What the server below answers, by the text that it is asked. */
const answers: Readonly<Record<string, readonly [number, string]>> = {
  fine: [200, '{"data":{"id":"agency:jp-npa"}}'],
  refused: [
    200,
    '{"errors":[{"message":"No such thing.","extensions":{"code":"UNKNOWN_ENTITY"}},{"message":"No such thing."}]}',
  ],
  broken: [200, '{"data":null,"errors":[{"message":"It broke.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}'],
  unavailable: [503, '{"errors":[{"message":"Not now.","extensions":{"code":"DATABASE_UNREACHABLE"}}]}'],
  nameless: [200, '{"errors":[{"message":"What?"}]}'],
  page: [502, '<html>Bad gateway</html>'],
  empty: [200, '{}'],
};

let server: Server;
const asked: unknown[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part;
    });
    request.on('end', () => {
      const question = JSON.parse(body) as { query: string };
      asked.push(question);
      const [status, text] = answers[question.query] ?? [404, '{}'];
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const endpoint = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

function ask(text: string, signal?: AbortSignal): Promise<unknown> {
  const document: TypedDocument<unknown, { first: number }> = { text };
  return httpClient(endpoint()).request(document, { first: 3 }, signal);
}

async function failureOf(answer: Promise<unknown>): Promise<GraphqlRequestError> {
  const error: unknown = await answer.catch((thrown: unknown) => thrown);
  if (error instanceof GraphqlRequestError) return error;
  throw new TypeError(`expected a failure, got ${JSON.stringify(error)}`);
}

describe('a client over HTTP', () => {
  it('sends the document with its variables and gives the data', async () => {
    expect(await ask('fine')).toEqual({ id: 'agency:jp-npa' });
    expect(asked.at(-1)).toEqual({ query: 'fine', variables: { first: 3 } });
  });

  it.each([
    ['refused', 'REFUSED', 'UNKNOWN_ENTITY', 'No such thing.'],
    ['broken', 'BROKEN', 'INTERNAL_SERVER_ERROR', 'It broke.'],
    ['unavailable', 'BROKEN', 'DATABASE_UNREACHABLE', 'Not now.'],
    ['nameless', 'BROKEN', 'INTERNAL_SERVER_ERROR', 'What?'],
    ['page', 'BROKEN', null, 'HTTP 502'],
    ['empty', 'BROKEN', null, 'HTTP 200'],
  ])('%s: tells why no answer came', async (text, kind, code, message) => {
    expect(await failureOf(ask(text))).toMatchObject({ kind, code, message });
  });

  it('says that nobody answers where nobody does', async () => {
    const nobody = httpClient('http://127.0.0.1:9/graphql').request({ text: 'fine' }, {});
    expect(await failureOf(nobody)).toMatchObject({ kind: 'OFFLINE', code: null });
  });

  it('takes being called off for no failure of the server', async () => {
    await expect(ask('fine', AbortSignal.abort())).rejects.not.toBeInstanceOf(GraphqlRequestError);
  });
});
