import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, dataOf, send } from '../adapters/ask.ts';

const coverage = '{ countries { totalCount } agencies { totalCount } sources { totalCount } }';

/** Names, ids and texts that have broken out of queries elsewhere. */
const breakouts = [
  "agency:x' OR 1=1 //",
  'agency:x"}) DETACH DELETE n //',
  'agency:`x`',
  'agency:\\u0060x',
  'x\u0000y',
  "'; CALL dbms.components() //",
  '$\u007bjndi:ldap://127.0.0.1/x}',
  '../../etc/passwd',
  '*:* OR ~0.1 AND (',
  'a'.repeat(100_000),
  '\ud800',
  '👩‍👩‍👧‍👦'.repeat(200),
];

const name = fc.oneof(fc.constantFrom(...breakouts), fc.string({ unit: 'binary', maxLength: 60 }));

/** Documents with a bad value in a place where a good one belongs. */
const badDocuments = fc.oneof(
  name.map((id) => ({ query: 'query($id: ID!) { entity(id: $id) { id name } }', variables: { id } })),
  name.map((id) => ({ query: 'query($id: ID!) { timeline(id: $id) { sentence } }', variables: { id } })),
  name.map((id) => ({ query: `{ entity(id: ${JSON.stringify(id)}) { id } }`, variables: {} })),
  name.map((after) => ({
    query: 'query($after: String) { agencies(after: $after) { totalCount nodes { id } } }',
    variables: { after },
  })),
  name.map((asOf) => ({ query: 'query($asOf: Date) { network(asOf: $asOf) { totalNodes } }', variables: { asOf } })),
  name.map((text) => ({
    query: 'query($w: AgencyWhere) { agencies(where: $w, first: 2) { nodes { id } } }',
    variables: { w: { name: { contains: text } } },
  })),
  name.map((field) => ({
    query: 'query($o: [AgencyOrder!]) { agencies(orderBy: $o) { totalCount } }',
    variables: { o: [{ field }] },
  })),
  name.map((kind) => ({
    query: 'query($k: [TieKind!]) { network(tieKinds: $k) { totalLinks } }',
    variables: { k: [kind] },
  })),
  fc
    .integer()
    .map((first) => ({ query: 'query($n: Int) { agencies(first: $n) { totalCount } }', variables: { n: first } })),
  fc.integer({ min: 13, max: 400 }).map((depth) => ({
    query: `{ entity(id: "country:th") ${'{ ties { nodes '.repeat(depth)} { id } ${'} }'.repeat(depth)} }`,
    variables: {},
  })),
  fc.integer({ min: 31, max: 900 }).map((n) => ({
    query: `{ ${Array.from({ length: n }, (_, at) => `a${at}: model { kinds { name } }`).join(' ')} }`,
    variables: {},
  })),
  fc.integer({ min: 2, max: 60 }).map((n) => ({
    query: `{ entity(id: "country:th") { ...F0 } } ${Array.from({ length: n }, (_, at) => `fragment F${at} on Entity { id ...F${(at + 1) % n} }`).join(' ')}`,
    variables: {},
  })),
  fc
    .integer({ min: 50, max: 2000 })
    .map((n) => ({ query: `{ __typename ${'@skip(if: false) '.repeat(n)} }`, variables: {} })),
  fc.string({ unit: 'binary', maxLength: 200 }).map((query) => ({ query, variables: {} })),
  fc.json().map((query) => ({ query, variables: {} })),
);

describe('A thousand hostile documents', () => {
  it('are each answered, with data or with an error that has a code, and the network is as before', {
    timeout: 300_000,
  }, async () => {
    const before = await dataOf(coverage);
    await fc.assert(
      fc.asyncProperty(badDocuments, async ({ query, variables }) => {
        const { status, json } = await ask(query, variables);
        expect(status).toBeLessThan(500);
        if (json.data !== undefined && !json.errors) return;
        expect(json.errors.length).toBeGreaterThan(0);
        for (const { message, extensions } of json.errors) {
          expect(extensions.code).toMatch(/^[A-Z_]+$/);
          expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
          expect(message.length).toBeGreaterThan(5);
          expect(message).not.toMatch(/\bat .*\.(ts|js|mjs):\d/);
        }
      }),
      { numRuns: 1000 },
    );
    expect(await dataOf(coverage)).toEqual(before);
    expect((await send('/ready')).status).toBe(200);
  });
});

describe('Introspection', () => {
  it('is allowed, since analysts write queries by it, and fits the limits', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { __schema } = await dataOf(getIntrospectionQuery());
    expect(__schema.queryType.name).toBe('Query');
  });
});

describe('A document that is too large', () => {
  it.each([
    ['deep', `{ entity(id: "country:th") ${'{ ties { nodes '.repeat(10)} { id } ${'} }'.repeat(10)} }`, 'levels'],
    ['wide', `{ entity(id: "country:th") { ${'id '.repeat(600)} } }`, 'fields'],
    [
      'renamed',
      `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: model { kinds { name } }`).join(' ')} }`,
      'aliases',
    ],
    ['long', `{ topics(where: { id: { in: [${'"a" '.repeat(6_000)}] } }) { totalCount } }`, 'tokens'],
    ['full of type names', `{ ${Array.from({ length: 101 }, (_, at) => `a${at}: __typename`).join(' ')} }`, 'aliases'],
    ['repeating itself', `{ ${'__typename '.repeat(600)} }`, 'fields'],
    ['costly', '{ organizations(first: 500) { nodes { ties(first: 500) { nodes { id } } } } }', 'entities and ties'],
  ])('because it is %s is refused with the limit and a way to ask for less', async (_how, query, what) => {
    const { json } = await ask(query);
    expect(json.errors[0].extensions.code).toBe('QUERY_TOO_LARGE');
    expect(json.errors[0].message).toContain(what);
  });
});
