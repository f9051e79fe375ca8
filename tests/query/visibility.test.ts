import Cypher from '@neo4j/cypher-builder';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/cypher/viewer.ts';
import { searchStatement } from '../../src/search/search-statement.ts';
import { catalog } from '../reads/fixture.ts';
import { capture } from './capture.ts';

/** Sees only what is marked as public. */
const ofThePublic: Viewer = {
  visibility: {
    node: (node) => Cypher.eq(node.property('public'), Cypher.true),
    tie: (tie) => Cypher.eq(tie.property('public'), Cypher.true),
    hides: () => false,
  },
};

/** Sees everything but one property, of every kind or of some. */
function blindTo(hidden: string, ...kinds: string[]): Viewer {
  return {
    visibility: {
      node: () => undefined,
      tie: () => undefined,
      hides: (kind, property) => property === hidden && (kinds.length === 0 || kind === null || kinds.includes(kind)),
    },
  };
}

async function cypherOf(source: string, viewer: Viewer): Promise<string> {
  const { statements, errors } = await capture(source, {}, { viewer });
  expect(statements, String(errors)).toHaveLength(1);
  return statements[0]?.text ?? '';
}

describe('what a viewer may not see', () => {
  it.each([
    ['the root', '{ entity(id: "a") { id } }'],
    ['a root list and its count', '{ agencies { totalCount nodes { id } } }'],
    ['nested lists', '{ agencies { nodes { memberOf { totalCount edges { node { name } } } } } }'],
    ['ties of any kind', '{ entity(id: "a") { ties { totalCount nodes { id } } } }'],
    ['sentences', '{ entity(id: "a") { ties { edges { sentence } } } }'],
    ['a single neighbour', '{ sessions { nodes { event { name } } } }'],
    ['references', '{ agencies { nodes { country { name } } } }'],
    ['conditions on references', '{ agencies(where: { country: { equals: "a" } }) { totalCount } }'],
    ['an order by references', '{ agencies(orderBy: [{ field: COUNTRY }]) { nodes { id } } }'],
    ['sources', '{ agencies { nodes { evidence { source { title } } } } }'],
    ['evidence of which the source is not asked', '{ agencies { nodes { evidence { locator } } } }'],
    ['evidence of ties', '{ agencies { nodes { memberOf { edges { evidence { locator } } } } } }'],
    ['filters on neighbours', '{ agencies(where: { memberOf: { some: { name: { equals: "x" } } } }) { totalCount } }'],
    ['filters on ties', '{ agencies(where: { ties: { none: { kinds: [SIGNED] } } }) { totalCount } }'],
  ])('is kept out of %s', async (_route, source) => {
    const cypher = await cypherOf(source, ofThePublic);
    const matched = [...cypher.matchAll(/\b(this\d+):[A-Z(]/g)].map((match) => match[1]);
    expect(matched.length).toBeGreaterThan(0);
    for (const variable of new Set(matched)) expect(cypher).toContain(`${variable}.public = true`);
    const [anyTie] = [...cypher.matchAll(/-\[(this\d+)\]-/g)];
    if (anyTie) expect(cypher).toContain(`${anyTie[1]}.public = true`);
  });

  it('is neither found by search nor makes anything found', () => {
    const { text } = searchStatement({ text: 'a police', first: 5 }, { catalog, viewer: ofThePublic });
    const variables = [...new Set([...text.matchAll(/\b(this\d+):[A-Z]/g)].map((match) => match[1])), 'node'];
    expect(variables.length).toBeGreaterThan(2);
    for (const variable of variables) expect(text).toContain(`${variable}.public = true`);
    expect(text).toMatch(/\[(this\d+):LOCATED_IN\](?=[\s\S]*\1\.public = true)/);
  });
});

describe('a hidden property', () => {
  it.each([
    ['values', 'holder', '{ contacts { nodes { holder } } }'],
    ['conditions', 'holder', '{ contacts(where: { holder: { contains: "a" } }) { totalCount } }'],
    ['orders and cursors', 'holder', '{ contacts(orderBy: [{ field: HOLDER }]) { edges { cursor } } }'],
    [
      'conditions on neighbours',
      'post',
      '{ agencies(where: { contacts: { some: { post: { equals: "a" } } } }) { totalCount } }',
    ],
    ['references', 'country', '{ agencies { nodes { country { id } } } }'],
    [
      'conditions on a country',
      'country',
      '{ agencies(where: { ties: { some: { with: { countries: ["a"] } } } }) { totalCount } }',
    ],
    ['records', 'evidence', '{ agencies { nodes { evidence { locator source { id } } } } }'],
    ['records of ties', 'evidence', '{ agencies { nodes { memberOf { edges { evidence { locator } } } } } }'],
    ['values of ties', 'detail', '{ agencies { nodes { memberOf { edges { detail } } } } }'],
    ['names in sentences', 'name', '{ entity(id: "a") { ties { edges { sentence } } } }'],
    ['dates in sentences', 'since', '{ entity(id: "a") { ties { edges { sentence } } } }'],
    ['the day of a list', 'since', '{ programs(asOf: "2010") { totalCount } }'],
    ['the day of ties', 'until', '{ agencies { nodes { memberOf(asOf: "2010") { totalCount } } } }'],
  ])('is not so much as read for %s', async (_route, property, source) => {
    const cypher = await cypherOf(source, blindTo(property));
    expect(cypher).not.toMatch(new RegExp(`\\.${property}(Day|_\\w+)?\\b`));
  });

  it('of one kind is still read on the others where a row may be of several', async () => {
    const source = '{ organizations(where: { mandates: { has: POLICE } }) { nodes { mandates } } }';
    const cypher = await cypherOf(source, blindTo('mandates', 'Agency'));
    expect(cypher).toMatch(/CASE\s+WHEN NOT \(this0:Agency\) THEN this0\.mandates\s+END/);
    expect(cypher).not.toMatch(/(?<!THEN )this0\.mandates/);
    expect(await cypherOf(source, blindTo('mandates', 'Topic'))).not.toContain('CASE');
  });

  it('of one kind of tie is still read on the others', async () => {
    const source = '{ entity(id: "a") { ties { edges { detail } } } }';
    expect(await cypherOf(source, blindTo('detail', 'MEMBER_OF'))).toMatch(
      /CASE\s+WHEN NOT \(type\(this\d\) IN \$param\d\) THEN this\d\.detail\s+END/,
    );
  });

  it.each(['name', 'nameLocal', 'localNames', 'aliases', 'description', 'country'])(
    'finds nothing, and is not in what search reads: %s',
    (property) => {
      const asked = { text: 'police of thailand', first: 5, countries: ['country:th'] };
      const { text, params } = searchStatement(asked, { catalog, viewer: blindTo(property) });
      expect(text).not.toMatch(new RegExp(`node\\.${property}(_name)?\\b`));
      const parts =
        {
          name: /searchName|searchParts/,
          description: /searchText/,
          country: /searchText/,
        }[property] ?? /searchAlias|searchParts/;
      expect(text.replaceAll("strategy.query CONTAINS 'searchTextWords:'", '')).not.toMatch(parts);
      const strategies = params.strategies as readonly { readonly query: string }[];
      expect(strategies.length).toBeGreaterThan(0);
      for (const { query } of strategies) expect(query).not.toMatch(parts);
    },
  );
});
