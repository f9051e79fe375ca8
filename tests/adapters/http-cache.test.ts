import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { type ServedOver, serveOver } from './serve-over.ts';

const stalenessMs = 250;
const maxInFlight = 8;

let served: ServedOver;

beforeAll(async () => {
  served = await serveOver({ SAPHAN_STALENESS_MS: String(stalenessMs), SAPHAN_MAX_IN_FLIGHT: String(maxInFlight) });
});

afterAll(() => served?.close());

const json = { 'content-type': 'application/json' };
const country = 'query($id: ID!) { entity(id: $id) { id name } }';
const thailand = { query: country, variables: { id: 'country:th' } };

interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function got(path: string, init: RequestInit = {}): Promise<Got> {
  const response = await fetch(served.address + path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const post = (body: object, headers: Record<string, string> = {}) =>
  got('/graphql', { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });

const get = ({ query, variables }: { query: string; variables: object }, headers: Record<string, string> = {}) =>
  got(`/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`, { headers });

async function figure(name: string): Promise<number> {
  const { text } = await got('/metrics');
  return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1]);
}

/** By how much a figure grew while something was done. */
async function growth(name: string, work: () => Promise<unknown>): Promise<number> {
  const before = await figure(name);
  await work();
  return (await figure(name)) - before;
}

const hits = 'saphan_answer_cache_hits_total';
const misses = 'saphan_answer_cache_misses_total';

/** Statements that asking for the revision may have taken since. */
const checksSince = (start: number) => Math.ceil((performance.now() - start) / stalenessMs) + 1;

describe('An answer asked for again', () => {
  it('has the same bytes and sends the database no statement but that for the revision', async () => {
    const first = await post(thailand);
    const start = performance.now();
    const statements = await growth('saphan_database_statements', async () => {
      for (let at = 0; at < 100; at += 1) expect((await post(thailand)).text).toBe(first.text);
    });
    expect(statements).toBeLessThanOrEqual(checksSince(start));
    expect(JSON.parse(first.text)).toEqual({ data: { entity: { id: 'country:th', name: 'Thailand' } } });
  });

  it('is the same by GET', async () => {
    const { text, headers } = await post(thailand);
    expect(await growth(hits, async () => expect((await get(thailand)).text).toBe(text))).toBe(1);
    expect((await get(thailand)).headers.get('etag')).toBe(headers.get('etag'));
  });

  it('is another for other variables, another document and another media type', async () => {
    await post(thailand);
    const laos = await post({ query: country, variables: { id: 'country:la' } });
    expect(JSON.parse(laos.text).data.entity.id).toBe('country:la');
    const aliased = await post({ query: country.replace('name', 'called: name'), variables: thailand.variables });
    expect(JSON.parse(aliased.text).data.entity.called).toBe('Thailand');
    const typed = await post(thailand, { accept: 'application/graphql-response+json' });
    expect(typed.headers.get('content-type')).toContain('application/graphql-response+json');
    expect((await post(thailand)).headers.get('content-type')).toContain('application/json');
  });

  it('may be of one operation or another of the same document', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }';
    const texts = [];
    for (const operationName of ['A', 'B', 'A']) texts.push((await post({ query, operationName })).text);
    expect(texts.map((text) => Object.keys(JSON.parse(text).data)[0])).toEqual(['a', 'b', 'a']);
  });

  it('is worked out once for those who ask at the same time', async () => {
    const body = { query: '{ agencies(first: 200) { nodes { id name country { name } } } }' };
    const executions = await growth(misses, () => Promise.all(Array.from({ length: maxInFlight }, () => post(body))));
    expect(executions).toBe(1);
  });
});

describe('A validator', () => {
  it('saves the body for who names it, by POST and by GET, and nothing for who names another', async () => {
    const { headers, status } = await post(thailand);
    expect(status).toBe(200);
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(headers.get('vary')).toContain('Accept');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    for (const ask of [post, get]) {
      const known = await ask(thailand, { 'if-none-match': etag });
      expect(known).toMatchObject({ status: 304, text: '' });
      expect(known.headers.get('etag')).toBe(etag);
      expect((await ask(thailand, { 'if-none-match': '"another"' })).status).toBe(200);
    }
  });
});

describe('A wish of the client', () => {
  it('for a fresh answer goes past what is kept, and refreshes it', async () => {
    await post(thailand);
    const statements = await growth('saphan_database_statements', async () => {
      for (let at = 0; at < 30; at += 1) await post(thailand, { 'cache-control': 'no-cache' });
    });
    expect(statements).toBeGreaterThanOrEqual(30);
  });

  it('with a credential is never answered from what others asked', async () => {
    await post(thailand);
    expect(await growth(hits, () => post(thailand, { authorization: 'Bearer x' }))).toBe(0);
  });
});

describe('What is not kept', () => {
  it.each([
    ['an error of execution', { query: '{ timeline(id: "agency:nobody") { date } }' }],
    ['a document that does not fit', { query: '{ nothingOfTheKind }' }],
    ['a document that does not parse', { query: '{ ' }],
    ['a mutation', { query: 'mutation { __typename }' }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
  ])('is %s', async (_what, body) => {
    await post(body);
    const grown = await growth(hits, async () => {
      const { text, headers } = await post(body);
      expect(JSON.parse(text).errors.length).toBeGreaterThan(0);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
    });
    expect(grown).toBe(0);
  });
});

describe('A page of somebody else', () => {
  it('gets nothing by GET, though the answer is kept', async () => {
    await get(thailand);
    const foreign = await get(thailand, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(400);
    expect(foreign.text).toContain('CSRF');
  });

  it('gets nothing by a GET with a content type that the executor refuses', async () => {
    await get(thailand);
    expect((await get(thailand, { 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' })).status).toBe(400);
    expect((await get(thailand, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('gets nothing by a body of a type that browsers send unasked', async () => {
    await post(thailand);
    expect((await post(thailand, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('A change that another writer made', () => {
  it('is seen within the agreed time, and what was kept before is gone', async () => {
    await post(thailand);
    await served.beside.write(async (run) => {
      await run(statement("MATCH (c:Entity {id: 'country:th'}) SET c.name = 'Siam'"));
      await run(statement("MATCH (d:Dataset) SET d.digest = d.digest + '-changed'"));
    });
    await new Promise((resolve) => setTimeout(resolve, stalenessMs + 20));
    expect(JSON.parse((await post(thailand)).text).data.entity.name).toBe('Siam');
    expect(await figure('saphan_answer_cache_answers')).toBe(1);
  });
});

describe('A flood of questions', () => {
  it('is answered as far as there is room; the rest is told to come back, and the process says that it runs', async () => {
    const slow = (at: number) =>
      post({ query: `{ a${at}: brokers(first: 5) { measure } impactOfRemoval(id: "country:th") { sentence } }` });
    const flood = Promise.all(Array.from({ length: 60 }, (_, at) => slow(at)));
    const health = await Promise.all(Array.from({ length: 20 }, () => got('/health')));
    const answers = await flood;
    expect(health.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(maxInFlight);
    for (const { text, headers } of refused) {
      expect(headers.get('retry-after')).toBe('1');
      expect(JSON.parse(text).errors[0].extensions).toMatchObject({ code: 'OVERLOADED', retryAfterSeconds: 1 });
    }
    expect(await figure('saphan_requests_shed_total')).toBeGreaterThanOrEqual(refused.length);
    expect(await figure('saphan_requests_in_flight')).toBe(0);
    expect((await post(thailand)).status).toBe(200);
  });
});
