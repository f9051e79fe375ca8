import { describe, expect, it } from 'vitest';
import { pathsGexf } from '../../../src/adapters/web/views/paths/paths-gexf.ts';
import { pathsLayout } from '../../../src/adapters/web/views/paths/paths-layout.ts';
import { pathFilter, readPathsState } from '../../../src/adapters/web/views/paths/paths-state.ts';
import type { CooperationPath, EntityRef, PathStep } from '../../../src/client/generated/fragments.ts';

const body = (id: string): EntityRef => ({
  kind: 'AGENCY',
  id,
  name: id,
  nameLocal: null,
  unnamed: false,
  country: null,
});

const step = (from: string, to: string): PathStep => ({
  from: body(from),
  to: body(to),
  kind: 'PARTNERS_WITH',
  direction: 'OUT',
  since: null,
  until: null,
  observed: null,
  basis: 'STATED',
  detail: null,
  sentence: `${from} works with ${to}.`,
  strength: 0.5,
  evidence: [],
});

const path = (...ids: string[]): CooperationPath => {
  const steps = ids.slice(1).map((id, index) => step(ids[index] ?? '', id));
  return { score: 0.5, hops: steps.length, explanation: '', weakestStep: steps[0] as PathStep, steps };
};

describe('paths drawn together', () => {
  const layout = pathsLayout([path('a', 'b', 'd'), path('a', 'b', 'c', 'd')]);
  const x = (id: string) => layout.bodies.find((placed) => placed.body.id === id)?.x ?? Number.NaN;

  it('draws each body and each step once', () => {
    expect(layout.bodies.map((placed) => placed.body.id).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(layout.steps).toHaveLength(4);
  });

  it('runs from left to right', () => {
    expect(x('a')).toBeLessThan(x('b'));
    expect(x('b')).toBeLessThan(x('c'));
    expect(x('c')).toBeLessThan(x('d'));
  });

  it('gives a graph file with the same bodies and ties', () => {
    const gexf = pathsGexf([path('a', 'b', 'd'), path('a', 'b', 'c', 'd')]);
    expect(gexf.nodes).toHaveLength(4);
    expect(gexf.links).toHaveLength(4);
  });
});

describe('a question about paths', () => {
  it('is read from the address, and what is no date or number is left out', () => {
    const state = readPathsState(new URLSearchParams('from=a&to=b&asOf=soon&avoid=c,d&maxHops=x'));
    expect(state).toMatchObject({ from: 'a', to: 'b', asOf: null, avoid: ['c', 'd'], maxHops: null, first: 5 });
    expect(pathFilter(state)).toEqual({
      asOf: null,
      topics: null,
      tieKinds: null,
      avoid: ['c', 'd'],
      through: null,
      maxHops: null,
    });
  });
});
