import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { SaphanError } from '../../src/errors.ts';
import { connectStore } from '../../src/store/connect-store.ts';
import type { Store } from '../../src/store/store.ts';
import { memoryInUse } from './memory-in-use.ts';
import { openTemporaryStore, type TemporaryStore } from './temporary-database.ts';
import { openUnsteadyLine, type UnsteadyLine } from './unsteady-line.ts';

let opened: TemporaryStore;
let store: Store;

beforeAll(async () => {
  opened = await openTemporaryStore();
  store = opened.store;
});

afterAll(() => opened?.close());

beforeEach(async () => {
  await store.write((run) => run(statement('MATCH (n) DETACH DELETE n')));
});

const count = async () => (await store.read(statement('MATCH (n) RETURN count(n) AS count')))[0]?.[0];

const one = statement<readonly [number]>('RETURN 1');
const verySlow = statement('UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS sum');

async function rowsOf<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const read: Row[] = [];
  for await (const row of rows) read.push(row);
  return read;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  );
  return error instanceof SaphanError ? error.code : String(error);
}

test('what is written is read back as plain values', async () => {
  await store.write((run) => run(statement('CREATE (:Synthetic $properties)', { properties: { n: 1, list: ['a'] } })));
  const rows = await store.read(statement('MATCH (s:Synthetic) RETURN s.n AS n, s.list AS list'));
  expect(rows).toEqual([[1, ['a']]]);
});

test('a read may not write: the server refuses it', async () => {
  await expect(store.read(statement('CREATE (:Synthetic) RETURN 1'))).rejects.toThrow();
  expect(await count()).toBe(0);
});

test('a write that fails half-way leaves nothing', async () => {
  const work = store.write(async (run) => {
    await run(statement('CREATE (:Synthetic)'));
    await run(statement('THIS IS NOT CYPHER'));
  });
  await expect(work).rejects.toThrow();
  expect(await count()).toBe(0);
});

test('text in a parameter is never read as Cypher', async () => {
  const hostile = "') DETACH DELETE n //";
  await store.write((run) => run(statement('CREATE (:Synthetic {name: $name})', { name: hostile })));
  const rows = await store.read(statement('MATCH (n {name: $name}) RETURN n.name AS name', { name: hostile }));
  expect(rows).toEqual([[hostile]]);
});

test('a statement that runs over its time is ended and says so', async () => {
  expect(await codeOf(store.read(verySlow, { timeoutMs: 500 }))).toBe('DATABASE_TIMEOUT');
});

test('rows come in the order of the columns, whatever they are called', async () => {
  const asked = statement<readonly [n: number, text: string]>(
    "UNWIND [1, 2] AS n RETURN n AS z, 'a' + n AS a ORDER BY n",
  );
  expect(await store.read(asked)).toEqual([
    [1, 'a1'],
    [2, 'a2'],
  ]);
});

test('what this store wrote is seen by its next read', async () => {
  for (let wanted = 1; wanted <= 20; wanted += 1) {
    await store.write((run) => run(statement('CREATE (:Synthetic)')));
    expect(await count()).toBe(wanted);
  }
});

describe('a line that is cut', () => {
  let line: UnsteadyLine;
  let beyond: Store;
  beforeAll(async () => {
    line = await openUnsteadyLine(opened.database.uri);
    beyond = connectStore({ ...opened.database, uri: line.uri, stop: async () => {} });
  });
  beforeEach(() => beyond.check());
  afterAll(async () => {
    await beyond.close();
    await line.close();
  });

  const attempts = async (work: () => Promise<unknown>): Promise<number> => {
    const before = beyond.statementCount();
    await work().catch(() => undefined);
    return beyond.statementCount() - before;
  };

  test('once or twice is not noticed by who reads', async () => {
    for (const times of [1, 2]) {
      line.cutNext(times);
      let rows: unknown;
      const sent = await attempts(async () => {
        rows = await beyond.read(one);
      });
      expect(sent).toBe(times + 1);
      expect(rows).toEqual([[1]]);
    }
  });

  test('again and again is told after a few seconds', async () => {
    line.cutNext(1_000);
    const begun = Date.now();
    expect(await codeOf(beyond.read(one))).toBe('DATABASE_UNAVAILABLE');
    expect(Date.now() - begun).toBeLessThan(8_000);
    line.cutNext(0);
  });

  test('before the first row of a stream is not noticed either', async () => {
    line.cutNext(1);
    expect(await attempts(() => rowsOf(beyond.stream(one)))).toBe(2);
  });

  test('in the middle of a stream ends it with an error, after rows that are never given twice', async () => {
    const numbers: number[] = [];
    const reading = (async () => {
      for await (const [n] of beyond.stream(statement<readonly [number]>('UNWIND range(1, 100000) AS n RETURN n'))) {
        if (numbers.push(n) === 3_000) line.cutNext(1);
      }
    })();
    expect(await codeOf(reading)).toBe('DATABASE_UNAVAILABLE');
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test.each([
    ['a mistake in the statement', 'THIS IS NOT CYPHER'],
    ['a statement that writes', 'CREATE (:Synthetic)'],
    ['a value that cannot be', 'RETURN 1 / 0'],
  ])('makes no difference to %s: it fails at once', async (_what, text) => {
    expect(await attempts(() => beyond.read(statement(text)))).toBe(1);
    expect(await attempts(() => rowsOf(beyond.stream(statement(text))))).toBe(1);
  });
});

describe('a stream', () => {
  /** Rows of 2 kB each. */
  const large = statement<readonly [n: number, text: string]>(
    'UNWIND range(1, $last) AS n RETURN n, reduce(text = toString(n), i IN range(1, 11) | text + text) AS text',
    { last: 50_000n },
  );

  test('gives 50,000 rows in order while holding few of them', async () => {
    const before = memoryInUse();
    let read = 0;
    let bytes = 0;
    let most = 0;
    for await (const [n, text] of store.stream(large)) {
      read += 1;
      expect(n).toBe(read);
      bytes += text.length;
      if (read % 5_000 === 0) most = Math.max(most, memoryInUse() - before);
    }
    expect(read).toBe(50_000);
    expect(bytes).toBeGreaterThan(200_000_000);
    expect(most).toBeLessThan(60);
  });

  test('that is left early ends its statement', async () => {
    const endless = statement<readonly [number]>('UNWIND range(1, 1000000000) AS n RETURN n');
    for await (const [n] of store.stream(endless)) if (n === 10) break;
    const running = statement<readonly [number]>(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '1000000000' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*)",
    );
    expect(await store.read(running)).toEqual([[0]]);
  });

  test('has its own time, and says so when it is over', async () => {
    const slow = rowsOf(store.stream(verySlow, { timeoutMs: 500 }));
    expect(await codeOf(slow)).toBe('DATABASE_TIMEOUT');
  });

  test('may not write', async () => {
    await expect(rowsOf(store.stream(statement('CREATE (:Synthetic) RETURN 1')))).rejects.toThrow();
    expect(await count()).toBe(0);
  });
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
