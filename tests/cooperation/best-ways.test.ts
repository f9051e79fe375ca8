import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRoutes, type Route } from '../../src/cooperation/best-routes.ts';
import { bestWays } from '../../src/cooperation/best-ways.ts';
import { type ChannelGraph, channelGraph } from '../../src/cooperation/channel-graph.ts';
import { leastScore } from '../../src/cooperation/cooperation-paths.ts';
import { anyNetwork } from './any-network.ts';
import { catalog, each, syntheticNetwork, today } from './synthetic-network.ts';

/** All best routes by the search for paths, which finds them one by one and knows nothing of shares. */
function allBest(graph: ChannelGraph, start: number, end: number): Route[] {
  const best: Route[] = [];
  const work = { budget: 50_000, spent: 0 };
  for (const route of bestRoutes(graph, start, { end, through: [], maxHops: 6 }, work, leastScore)) {
    if (best[0] && route.score < best[0].score * (1 - 1e-9)) break;
    best.push(route);
  }
  return best;
}

function sharesOf(routes: readonly Route[]): Map<number, number> {
  const shares = new Map<number, number>();
  for (const route of routes) {
    for (const at of route.entities.slice(1, -1)) shares.set(at, (shares.get(at) ?? 0) + 1 / routes.length);
  }
  return shares;
}

describe('the best ways from one entity to all others', () => {
  it('are worth what the search for paths finds, and pass the same entities in the same shares', () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(), (network, pick) => {
        const graph = channelGraph(network, catalog, today);
        const start = pick % graph.entities.length;
        const ways = bestWays(graph, start);
        for (const [end] of graph.entities.entries()) {
          if (end === start) continue;
          const routes = allBest(graph, start, end);
          expect(ways.worthTo(end)).toBeCloseTo(routes[0]?.score ?? 0, 9);
          const expected = sharesOf(routes);
          const found = ways.insideTo(end);
          expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
          for (const [at, share] of expected) expect(found.get(at)).toBeCloseTo(share, 9);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lead nowhere from an entity without ties', () => {
    const graph = channelGraph(syntheticNetwork(['ngo:alone', 'ngo:other'], []), catalog, today);
    expect(bestWays(graph, 0).worthTo(1)).toBe(0);
    expect(bestWays(graph, 0).insideTo(1).size).toBe(0);
  });

  it('never pass through a state that merely has both as its own', () => {
    const ties = each(['agency:one', 'agency:two'], 'ACTS_FOR', 'country:aa');
    const graph = channelGraph(syntheticNetwork([], ties), catalog, today);
    const number = (id: string) => graph.numberOf.get(id) ?? -1;
    expect(bestWays(graph, number('agency:one')).worthTo(number('agency:two'))).toBe(0);
    expect(bestWays(graph, number('agency:one')).worthTo(number('country:aa'))).toBeGreaterThan(0);
  });
});
