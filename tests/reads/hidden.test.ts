import fc from 'fast-check';
import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNetwork } from '../../src/analysis/read-network.ts';
import { publicViewer, type Viewer } from '../../src/cypher/viewer.ts';
import { defaultLimits } from '../../src/query/limits/limits.ts';
import { readSearchPage } from '../../src/search/search-page.ts';
import { searchStatement } from '../../src/search/search-statement.ts';
import { anyQuery } from './any-query.ts';
import { compiledSchema } from './compiled-schema.ts';
import { catalog, entities, type FixtureNetwork, fixtureStatements, ties } from './fixture.ts';
import { type FixtureStore, openFixtureStore } from './fixture-store.ts';
import { type HiddenThing, hiddenNames, hiddenThings, searchable } from './hidden-things.ts';

const limits = { ...defaultLimits, cost: Number.MAX_SAFE_INTEGER };

const everything = `fragment Told on Entity {
  id kind aliases description evidence { locator source { title } } country { id }
  ties(asOf: "2015") { totalCount edges { kind direction since until detail sentence evidence { locator } node { id } } }
}`;
const routes: readonly (readonly [route: string, source: string])[] = [
  [
    'an entity by its id',
    `{ a: entity(id: "agency:synthetic-1") { ...Told } b: entity(id: "agency:synthetic-6") { ...Told } } ${everything}`,
  ],
  ['a root list', `{ organizations(first: 100) { totalCount edges { cursor node { ...Told } } } } ${everything}`],
  ['a root list of a day', '{ programs(asOf: "2009-05") { totalCount nodes { id since } } }'],
  [
    'nested lists',
    '{ countries { nodes { id agencies { totalCount nodes { id memberOf { edges { since sentence node { id ... on Process { members { totalCount } } } } } } } } } }',
  ],
  ['sentences without nodes', '{ agencies { nodes { id ties { edges { sentence } } } } }'],
  [
    'orders',
    '{ organizations(first: 100, orderBy: [{ field: COUNTRY }, { field: SINCE, direction: DESC }]) { nodes { id } } }',
  ],
  [
    'a condition on a reference',
    '{ organizations(where: { country: { equals: "country:synthetic-1" } }) { totalCount } }',
  ],
  [
    'a condition on words',
    '{ organizations(where: { not: { mandates: { hasAny: [POLICE, SHELTER] } } }) { nodes { id mandates } } }',
  ],
  [
    'conditions on neighbours',
    '{ countries(where: { memberOf: { some: { id: { in: ["process:synthetic-1"] } } } }) { totalCount } agencies(where: { memberOf: { none: { name: { startsWith: "Synthetic" } } } }) { nodes { id } } }',
  ],
  [
    'conditions on ties',
    '{ agencies(where: { ties: { some: { kinds: [MEMBER_OF, PARTNERS_WITH], asOf: "2012", with: { countries: ["country:synthetic-1", "country:synthetic-2"] } } } }) { nodes { id } } }',
  ],
];
const searches = [
  { text: 'Synthetic Agency 1' },
  { text: 'SA1' },
  { text: 'synthetic', countries: ['country:synthetic-1'] },
  { text: 'made-up body', kinds: ['Agency'] },
  { text: 'land two agency' },
  { text: 'หน่วยงาน' },
];

const hitsOf = (found: unknown) => (found as { readonly hits: string[] }).hits;

describe('what a viewer may not see', () => {
  let open: FixtureStore;
  beforeAll(async () => {
    open = await openFixtureStore();
  });
  afterAll(() => open?.close());

  async function hold(network: FixtureNetwork): Promise<void> {
    await open.store.write(async (run) => {
      for (const statement of fixtureStatements(searchable(network))) await run(statement);
    });
  }

  function schemaFor(viewer: Viewer): GraphQLSchema {
    return compiledSchema((statement) => open.store.read(statement), { viewer, limits });
  }

  async function found(viewer: Viewer, search: (typeof searches)[number]): Promise<unknown> {
    const request = { ...search, first: 30 };
    const page = readSearchPage(request, await open.store.read(searchStatement(request, { catalog, viewer })));
    return { total: page.totalCount, hits: page.hits.map(({ id, matched }) => `${id} ${matched}`).sort() };
  }

  /** What a viewer is told on every route, by route. */
  async function told(
    viewer: Viewer,
    sources: readonly (readonly [string, string])[],
  ): Promise<Record<string, unknown>> {
    const schema = schemaFor(viewer);
    const answers: Record<string, unknown> = {};
    for (const [route, source] of sources) {
      const answer = await graphql({ schema, source });
      expect(answer.errors, source).toBeUndefined();
      answers[route] = JSON.parse(JSON.stringify(answer));
    }
    for (const search of searches) answers[`search ${JSON.stringify(search)}`] = await found(viewer, search);
    const { entities, ties: told, countryIds } = await readNetwork(open.store, catalog, viewer, 'now');
    answers.network = {
      ids: new TextDecoder().decode(entities.ids.bytes.slice()),
      countries: [...countryIds].sort(),
      entities: [entities.kind, entities.level, entities.flags, entities.begins, entities.ends].map((one) => [...one]),
      mandates: [[...entities.mandates.first], [...entities.mandates.items]],
      ties: [told.kind, told.from, told.to, told.since, told.until, told.observed, told.holdsFrom].map((one) => [
        ...one,
      ]),
      sources: [[...told.sources.first], [...told.sources.items]],
    };
    return answers;
  }

  async function bothWays({ viewer, without }: HiddenThing, sources: typeof routes) {
    await hold({ entities, ties });
    const open = await told(publicViewer, sources);
    const hidden = await told(viewer, sources);
    await hold(without);
    const gone = await told(publicViewer, sources);
    return { open, hidden, gone };
  }

  it.each(hiddenThings)('is answered on every route as if it were not there: $what', async (thing) => {
    const made = fc.sample(anyQuery(), { numRuns: 4, seed: hiddenThings.indexOf(thing) + 1 });
    const sources = [...routes, ...made.map((source) => [source, source] as const)];
    const { open, hidden, gone } = await bothWays(thing, sources);
    for (const route of Object.keys(gone)) {
      if (thing.findsLess && route.startsWith('search'))
        expect(hitsOf(gone[route])).toEqual(expect.arrayContaining(hitsOf(hidden[route])));
      else expect(hidden[route], route).toEqual(gone[route]);
    }
    const told = Object.keys(gone).filter((route) => JSON.stringify(open[route]) !== JSON.stringify(gone[route]));
    expect(told.length).toBeGreaterThan(1);
  });

  it('as a name stands in no sentence and is not found by search', async () => {
    const sentences = routes.filter(([route]) => route === 'sentences without nodes');
    const { open, hidden } = await bothWays(hiddenNames, sentences);
    expect(JSON.stringify(open)).toContain('Synthetic Agency');
    const [, asked] = sentences[0] ?? [];
    expect(asked).toBeDefined();
    expect(JSON.stringify(hidden['sentences without nodes'])).not.toContain('Synthetic Agency');
    expect(JSON.stringify(hidden['sentences without nodes'])).toContain('one whose name is withheld');
    for (const search of searches)
      expect(JSON.stringify(hidden[`search ${JSON.stringify(search)}`])).not.toContain('Synthetic Agency');
  });
});
