import { HeaderMap } from '@apollo/server';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/api/context.ts';
import { createGraphqlServer } from '../../src/api/graphql-server.ts';
import { failure } from '../../src/errors.ts';
import { defaultLimits } from '../../src/query/limits/limits.ts';

/** Asks a schema of which one field has no room and the other answers. */
async function ask(query: string, accept: string) {
  const logged: object[] = [];
  const schema = buildSchema('type Query { full: String, name: String }');
  const field = schema.getQueryType()?.getFields().full;
  if (field) field.resolve = () => Promise.reject(failure('OVERLOADED', { retryAfterSeconds: 7 }));
  const log = { error: (details: object) => void logged.push(details) };
  const server = await createGraphqlServer(schema, defaultLimits, { log, onError: () => undefined });
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', accept],
  ]);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query } },
    context: async () => ({}) as Context,
  });
  await server.stop();
  return { answer, logged, body: answer.body.kind === 'complete' ? JSON.parse(answer.body.string) : null };
}

describe('A question for which there is no room', () => {
  it.each([
    ['application/json', '{ full }'],
    ['application/graphql-response+json', '{ full }'],
    ['application/json', '{ name full }'],
  ])('is told to come back, for clients of %s asking %s', async (accept, query) => {
    const { answer, logged, body } = await ask(query, accept);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('in 7 s'),
      extensions: { code: 'OVERLOADED', fault: 'MACHINE', retryAfterSeconds: 7 },
    });
    expect(logged).toEqual([]);
  });
});
