import fc from 'fast-check';
import graphology from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import { describe, expect, test } from 'vitest';
import { type ChannelGraph, channelGraph } from '../../src/cooperation/channel-graph.ts';
import { cooperationPaths } from '../../src/cooperation/cooperation-paths.ts';
import type { Network } from '../../src/cooperation/network.ts';
import { anyNetwork, anyPartners } from './any-network.ts';
import { catalog, today } from './synthetic-network.ts';

/** The worth of a sequence of entities, tie by tie, with no search: the product of what each step keeps at its hubs. */
function worthOf(graph: ChannelGraph, ids: readonly string[]): number {
  const last = ids.length - 2;
  return ids.slice(0, -1).reduce((worth, id, at) => {
    const next = graph.numberOf.get(ids[at + 1] ?? '');
    const arcs = (graph.arcs[graph.numberOf.get(id) ?? -1] ?? []).filter((arc) => arc.to === next);
    const worths = arcs.map((arc) => arc.strength * (at === 0 ? 1 : arc.leaving) * (at === last ? 1 : arc.arriving));
    return worth * Math.max(0, ...worths);
  }, 1);
}

/** The rule of the states, read off a finished sequence. */
function allowed(network: Network, ids: readonly string[]): boolean {
  const forum = (id: string | undefined) => /^(legal|process|event):/.test(id ?? '');
  const acts = (agency: string | undefined, state: string) =>
    (network.tiesAt.get(state) ?? []).some((tie) => tie.kind === 'ACTS_FOR' && tie.from === agency);
  const state = (id: string | undefined) => id === undefined || id.startsWith('country:');
  const home = (side: readonly string[]) => new Set(side.map((id) => network.entities.get(id)?.country)).size === 1;
  return ids.every((id, at) => {
    if (at === 0 || at === ids.length - 1 || !id.startsWith('country:')) return true;
    const [before, after] = [ids[at - 1], ids[at + 1]];
    return (
      (acts(before, id) && home(ids.slice(0, at)) && forum(after) && state(ids[at + 2])) ||
      (acts(after, id) && home(ids.slice(at + 1)) && forum(before) && state(ids[at - 2]))
    );
  });
}

/** Every sequence of neighbours without repetition, of at most six steps. */
function allSequences(network: Network, from: string, to: string): string[][] {
  const found: string[][] = [];
  const walk = (ids: string[]) => {
    const at = ids.at(-1) ?? '';
    if (at === to) found.push(ids);
    if (at === to || ids.length > 6) return;
    const next = new Set((network.tiesAt.get(at) ?? []).map((tie) => (tie.from === at ? tie.to : tie.from)));
    for (const id of next) if (!ids.includes(id)) walk([...ids, id]);
  };
  walk([from]);
  return found;
}

describe('the best path, against other ways to find it', () => {
  test('is the best of all sequences that the rule of states allows', () => {
    const question = anyNetwork.chain((network) => {
      const ids = fc.constantFrom(...network.entities.keys());
      return fc.tuple(fc.constant(network), ids, ids).filter(([, from, to]) => from !== to);
    });
    fc.assert(
      fc.property(question, ([network, from, to]) => {
        const graph = channelGraph(network, catalog, today);
        const worths = allSequences(network, from, to)
          .filter((ids) => allowed(network, ids))
          .map((ids) => worthOf(graph, ids));
        const best = Math.max(0, ...worths);
        const [path] = cooperationPaths(network, catalog, { from, to, first: 1, today }).paths;
        if (best < 1e-5) expect(path).toBeUndefined();
        else expect(path?.score).toBeCloseTo(best, 8);
      }),
      { numRuns: 150 },
    );
  });

  test("is the library's shortest path, where lengths are the logarithms of worths", () => {
    fc.assert(
      fc.property(anyPartners, (network) => {
        const graph = channelGraph(network, catalog, today);
        const from = 'ngo:c0-1';
        const to = 'ngo:c6-1';
        const lengths = new graphology.UndirectedGraph();
        for (const entity of graph.entities) lengths.addNode(entity.id);
        graph.entities.forEach((entity, number) => {
          for (const arc of graph.arcs[number] ?? []) {
            const other = graph.entities[arc.to]?.id ?? '';
            const atNear = entity.id === from || entity.id === to ? 1 : arc.leaving;
            const atFar = other === from || other === to ? 1 : arc.arriving;
            const length = -Math.log(arc.strength * atNear * atFar);
            if (arc.reading === 'OUT') lengths.mergeUndirectedEdge(entity.id, other, { length });
          }
        });
        const sequence = dijkstra.bidirectional(lengths, from, to, 'length');
        const [path] = cooperationPaths(network, catalog, { from, to, first: 1, today }).paths;
        if (sequence && sequence.length <= 7) expect(path?.score).toBeCloseTo(worthOf(graph, sequence), 8);
        else expect(path?.hops ?? 0).toBeLessThanOrEqual(6);
      }),
      { numRuns: 150 },
    );
  });
});
