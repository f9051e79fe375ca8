import { describe, expect, it } from 'vitest';
import { dataOf, statementCount } from '../adapters/ask.ts';

/** How many statements a document costs; nobody else asks the server meanwhile. */
async function statementsOf(query: string): Promise<{ data: Awaited<ReturnType<typeof dataOf>>; statements: number }> {
  const before = await statementCount();
  const data = await dataOf(query);
  return { data, statements: (await statementCount()) - before };
}

const paths = (first: number) => `{
  cooperationPaths(from: "country:th", to: "country:kh", first: ${first}) {
    paths { steps { from { name } to { name country { name } } evidence { source { title publisher } } } }
  }
}`;

describe('The number of statements', () => {
  it('is one for a root field, however deep it is read', async () => {
    const { statements } = await statementsOf(
      '{ agencies(first: 50) { nodes { name country { name } ties(first: 5) { edges { sentence node { name evidence { source { title } } } } } } } }',
    );
    expect(statements).toBe(1);
  });

  it('does not grow with what a question finds: one for the state of the data, one for each place that names entities', async () => {
    const few = await statementsOf(paths(1));
    const many = await statementsOf(paths(10));
    expect(many.data.cooperationPaths.paths.length).toBeGreaterThan(few.data.cooperationPaths.paths.length);
    expect(few.statements).toBe(4);
    expect(many.statements).toBe(4);
  });

  it('does not grow with how many entities a hand-written field stands on', async () => {
    const followUps = (first: number) =>
      `{ events(first: ${first}) { nodes { id followUp { sentence liveChannels { a { name } b { name } } } } } }`;
    const one = await statementsOf(followUps(3));
    const several = await statementsOf(followUps(12));
    expect(several.data.events.nodes.length).toBeGreaterThan(one.data.events.nodes.length);
    expect(several.statements).toBeLessThanOrEqual(4);
  });
});

describe('Entities in answers', () => {
  it('can be read like any other: renamed, by fragments, by kind, and as deep', async () => {
    const { cooperationPaths } = await dataOf(`
      query {
        cooperationPaths(from: "country:th", to: "ngo:jp-jnatip", first: 1) {
          paths { ways: steps { begin: from { ...Named } end: to { ...Named ... on Event { city } } } }
        }
      }
      fragment Named on Entity { __typename called: name id evidence { place: locator source { id } } }
    `);
    const [{ ways }] = cooperationPaths.paths;
    expect(ways[0].begin).toMatchObject({ __typename: 'Country', called: 'Thailand', id: 'country:th' });
    expect(ways.at(-1).end).toMatchObject({ id: 'ngo:jp-jnatip', __typename: 'NGO' });
    expect(ways[0].begin.evidence[0]).toEqual({
      place: expect.any(String),
      source: { id: expect.stringMatching(/^source:/) },
    });
  });

  it('are refused where a country is asked for and something else is named', async () => {
    const query = `{ counterparts(of: "agency:th-dsi", country: "process:commit") { items { score } } }`;
    await expect(dataOf(query)).rejects.toThrow('WRONG_KIND');
  });
});
