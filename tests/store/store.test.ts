import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SaphanError } from '../../src/errors.ts';
import { connectStore } from '../../src/store/connect-store.ts';
import type { Store } from '../../src/store/store.ts';
import { openTemporaryStore, type TemporaryStore } from './temporary-database.ts';

let opened: TemporaryStore;
let store: Store;

beforeAll(async () => {
  opened = await openTemporaryStore();
  store = opened.store;
});

afterAll(() => opened?.close());

beforeEach(async () => {
  await store.write((run) => run({ cypher: 'MATCH (n) DETACH DELETE n', params: {} }));
});

const count = async () => (await store.read({ cypher: 'MATCH (n) RETURN count(n) AS count', params: {} }))[0]?.count;

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  );
  return error instanceof SaphanError ? error.code : String(error);
}

test('what is written is read back as plain values', async () => {
  await store.write((run) =>
    run({ cypher: 'CREATE (:Synthetic $properties)', params: { properties: { n: 1, list: ['a'] } } }),
  );
  const rows = await store.read({ cypher: 'MATCH (s:Synthetic) RETURN s.n AS n, s.list AS list', params: {} });
  expect(rows).toEqual([{ n: 1, list: ['a'] }]);
});

test('a read may not write: the server refuses it', async () => {
  await expect(store.read({ cypher: 'CREATE (:Synthetic) RETURN 1', params: {} })).rejects.toThrow();
  expect(await count()).toBe(0);
});

test('a write that fails half-way leaves nothing', async () => {
  const work = store.write(async (run) => {
    await run({ cypher: 'CREATE (:Synthetic)', params: {} });
    await run({ cypher: 'THIS IS NOT CYPHER', params: {} });
  });
  await expect(work).rejects.toThrow();
  expect(await count()).toBe(0);
});

test('text in a parameter is never read as Cypher', async () => {
  const hostile = "') DETACH DELETE n //";
  await store.write((run) => run({ cypher: 'CREATE (:Synthetic {name: $name})', params: { name: hostile } }));
  const rows = await store.read({ cypher: 'MATCH (n {name: $name}) RETURN n.name AS name', params: { name: hostile } });
  expect(rows).toEqual([{ name: hostile }]);
});

test('a statement that runs over its time is ended and says so', async () => {
  const slow = {
    cypher: 'UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS sum',
    params: {},
  };
  expect(await codeOf(store.read(slow, { timeoutMs: 500 }))).toBe('DATABASE_TIMEOUT');
});

test('each statement is counted', async () => {
  const before = store.statementCount();
  await count();
  expect(store.statementCount()).toBe(before + 1);
});

test('a wrong password and an address where nobody answers are told apart', async () => {
  const elsewhere = {
    provider: 'external' as const,
    username: 'neo4j',
    password: 'wrong',
    name: null,
    stop: async () => {},
  };
  const wrong = connectStore({ ...elsewhere, uri: store.address });
  const nobody = connectStore({ ...elsewhere, uri: 'bolt://127.0.0.1:9' });
  try {
    expect(await codeOf(wrong.check())).toBe('DATABASE_REFUSED_LOGIN');
    expect(await codeOf(nobody.check())).toBe('DATABASE_UNAVAILABLE');
  } finally {
    await Promise.all([wrong.close(), nobody.close()]);
  }
});
