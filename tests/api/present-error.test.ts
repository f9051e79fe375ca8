import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/api/context.ts';
import { createGraphqlServer } from '../../src/api/graphql-server.ts';
import { failure } from '../../src/errors.ts';
import { defaultLimits } from '../../src/query/limits/limits.ts';

/** Executes `{ fails }` on a schema whose only field throws, and gives what a client and the log get. */
async function answerTo(error: unknown) {
  const logged: object[] = [];
  const codes: string[] = [];
  const schema = buildSchema('type Query { fails: String }');
  const field = schema.getQueryType()?.getFields().fails;
  if (field) field.resolve = () => Promise.reject(error);
  const log = { error: (details: object) => void logged.push(details) };
  const server = await createGraphqlServer(schema, defaultLimits, { log, onError: (code) => void codes.push(code) });
  const { body } = await server.executeOperation({ query: '{ fails }' }, { contextValue: {} as Context });
  await server.stop();
  return { shown: body.kind === 'single' ? body.singleResult : null, logged, codes };
}

describe('An error that nobody foresaw', () => {
  it('is shown as an id only, and logged whole under that id', async () => {
    const secret = new TypeError('password hunter2 at bolt://10.0.0.7');
    const { shown, logged, codes } = await answerTo(secret);
    expect(shown?.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
    expect(JSON.stringify(shown)).not.toMatch(/hunter2|bolt|stack|TypeError/);
    expect(logged).toEqual([{ err: secret, id: shown?.errors?.[0]?.extensions?.id }]);
    expect(codes).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it('is masked even where it is no Error', async () => {
    const { shown } = await answerTo('a bare text');
    expect(JSON.stringify(shown)).not.toContain('a bare text');
  });
});

describe('An error of the catalogue', () => {
  it('is shown with its sentence, its code and whose fault it is', async () => {
    const { shown, logged } = await answerTo(failure('UNKNOWN_ENTITY', { id: 'agency:nobody' }));
    expect(shown?.errors?.[0]).toMatchObject({
      message: expect.stringContaining('agency:nobody'),
      extensions: { code: 'UNKNOWN_ENTITY', fault: 'CALLER' },
    });
    expect(logged).toEqual([]);
  });

  it('is logged with its cause where the caller is not to blame, and the cause is not shown', async () => {
    const cause = new Error('connection refused by 10.0.0.7');
    const { shown, logged } = await answerTo(failure('DATABASE_UNAVAILABLE', { address: 'bolt://db' }, cause));
    expect(JSON.stringify(shown)).not.toContain('10.0.0.7');
    expect(logged).toMatchObject([{ code: 'DATABASE_UNAVAILABLE', cause }]);
  });
});
