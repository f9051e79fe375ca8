import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { capture, statementOf } from './capture.ts';

const attempts = [
  "' OR 1=1 //",
  "x'}) DETACH DELETE n //",
  '`) DETACH DELETE n //',
  '\\u0060) DETACH DELETE n //',
  '$param0',
  '}) RETURN 1 UNION MATCH (n) RETURN n //',
];

const everywhere = `query ($text: String!, $id: ID!, $ids: [ID!]) {
  agencies(
    where: {
      or: [{ name: { contains: $text } }, { aliases: { has: $text } }, { id: { in: $ids } }, { country: { equals: $id } }]
      ties: { some: { with: { ids: $ids, countries: $ids } } }
      memberOf: { none: { name: { startsWith: $text } } }
    }
  ) { nodes { memberOf(where: { id: { equals: $id } }) { nodes { name } } } }
}`;

describe('a value that looks like Cypher', () => {
  it.each(attempts)('stays a parameter: %s', async (attempt) => {
    const variables = { text: attempt, id: attempt, ids: [attempt] };
    const { text: cypher, params } = await statementOf(everywhere, variables);
    const harmless = await statementOf(everywhere, { text: 'a', id: 'b', ids: ['c'] });
    expect(cypher).toBe(harmless.text);
    expect(JSON.stringify(params, (_, value) => (typeof value === 'bigint' ? Number(value) : value))).toContain(
      JSON.stringify(attempt),
    );
  });

  it('stays a parameter whatever it is', async () => {
    const harmless = await statementOf(everywhere, { text: 'a', id: 'b', ids: ['c'] });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const { text: cypher } = await statementOf(everywhere, { text, id: text, ids: [text] });
        expect(cypher).toBe(harmless.text);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    '{ entity(id: "a") { ties(kinds: [`X`]) { totalCount } } }',
    '{ entity(id: "a") { ties(kinds: ["PARTY_TO"]) { totalCount } } }',
    '{ entity(id: "a") { ties(kinds: [NOT_A_TIE]) { totalCount } } }',
    '{ agencies(orderBy: [{ field: ID_OR_1 }]) { totalCount } }',
    '{ agencies(where: { name: { regex: ".*" } }) { totalCount } }',
    '{ entity(id: "a") { `a` } }',
  ])('is refused where a word of the catalog is wanted: %s', async (source) => {
    const { statements, errors } = await capture(source);
    expect(statements).toEqual([]);
    expect(errors).not.toEqual([]);
  });

  it('cannot come in by an alias, of which none stands in a statement', async () => {
    const { text: cypher } = await statementOf('{ agencies { nodes { RETURN: name detach_delete: url __id: id } } }');
    expect(cypher).toContain('RETURN [[this0.id, this0.name, this0.url, NULL]]');
    expect(cypher).not.toMatch(/detach_delete|__id|RETURN:/);
  });

  it('cannot come in by a cursor, whose values become parameters', async () => {
    const forged = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    const after = forged(['agencies name+ id+', "x' OR 1=1", '`) DETACH DELETE n //']);
    const { text: cypher, params } = await statementOf(`{ agencies(after: "${after}") { nodes { id } } }`);
    expect(cypher).not.toContain('DELETE');
    expect(Object.values(params)).toContain('`) DETACH DELETE n //');
  });
});

describe('every label and type in a statement', () => {
  it('is one of the catalog', async () => {
    const catalog = buildCatalog();
    const known = new Set([...catalog.types.map((type) => type.name), ...catalog.tieKinds.map((tie) => tie.name)]);
    for (const type of catalog.kinds) {
      const fields = type.relations.map(({ name, single }) => (single ? `${name} { id }` : `${name} { totalCount }`));
      const { text: cypher } = await statementOf(
        `{ ${type.plural} { nodes { ties(kinds: [PARTY_TO]) { totalCount } ${fields.join(' ')} } } }`,
      );
      const names = [...cypher.matchAll(/this\d+:([A-Za-z_]+)/g)].map((match) => String(match[1]));
      expect(names.filter((name) => !known.has(name))).toEqual([]);
    }
  });
});
