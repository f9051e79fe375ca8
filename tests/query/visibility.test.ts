import Cypher from '@neo4j/cypher-builder';
import { describe, expect, it } from 'vitest';
import type { Visibility } from '../../src/cypher/visibility.ts';
import { capture } from './capture.ts';

/** A viewer who may see only what is marked as public, and never who holds a post. */
const visibility: Visibility = {
  node: (node) => Cypher.eq(node.property('public'), Cypher.true),
  tie: (tie) => Cypher.eq(tie.property('public'), Cypher.true),
  hides: (_kind, property) => property === 'holder',
};
const options = { visibility };

async function cypherOf(source: string): Promise<string> {
  const { statements, errors } = await capture(source, {}, options);
  expect(statements, String(errors)).toHaveLength(1);
  return statements[0]?.text ?? '';
}

describe('what a viewer may not see', () => {
  it.each([
    ['the root', '{ entity(id: "a") { id } }'],
    ['a root list and its count', '{ agencies { totalCount nodes { id } } }'],
    ['nested lists', '{ agencies { nodes { memberOf { totalCount edges { node { name } } } } } }'],
    ['ties of any kind', '{ entity(id: "a") { ties { totalCount nodes { id } } } }'],
    ['a single neighbour', '{ sessions { nodes { event { name } } } }'],
    ['references', '{ agencies { nodes { country { name } } } }'],
    ['sources', '{ agencies { nodes { evidence { source { title } } } } }'],
    ['filters on neighbours', '{ agencies(where: { memberOf: { some: { name: { equals: "x" } } } }) { totalCount } }'],
    ['filters on ties', '{ agencies(where: { ties: { none: { kinds: [SIGNED] } } }) { totalCount } }'],
  ])('is kept out of %s', async (_route, source) => {
    const cypher = await cypherOf(source);
    const matched = [...cypher.matchAll(/\b(this\d+):[A-Z(]/g)].map((match) => match[1]);
    expect(matched.length).toBeGreaterThan(0);
    for (const variable of new Set(matched)) expect(cypher).toContain(`${variable}.public = true`);
    const [anyTie] = [...cypher.matchAll(/-\[(this\d+)\]-/g)];
    if (anyTie) expect(cypher).toContain(`${anyTie[1]}.public = true`);
  });

  it('reads, filters and sorts as if nobody had a value', async () => {
    const source =
      '{ contacts(where: { holder: { contains: "a" } }, orderBy: [{ field: HOLDER }]) { edges { cursor node { holder } } } }';
    expect(await cypherOf(source)).not.toContain('holder =');
    expect(await cypherOf(source)).not.toMatch(/\.holder/);
  });
});
