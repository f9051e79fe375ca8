import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { brokers } from '../../src/cooperation/brokers.ts';
import { channelGraph } from '../../src/cooperation/channel-graph.ts';
import type { Network } from '../../src/cooperation/network.ts';
import { anyPartners } from './any-network.ts';
import { catalog, each, type SyntheticTie, syntheticNetwork, today } from './synthetic-network.ts';

const betweenness = betweennessModule as unknown as (
  graph: UndirectedGraph,
  options: { readonly getEdgeWeight: string; readonly normalized: boolean },
) => Record<string, number>;

/**
 * Betweenness by graphology. Where all ties are partnerships, what is left of a tie at an end depends on that end alone, so a
 * length of −log of all three factors orders the ways between any two as their worth does.
 */
function byLibrary(network: Network): Record<string, number> {
  const graph = channelGraph(network, catalog, today);
  const plain = new UndirectedGraph();
  for (const entity of graph.entities) if (entity.kind === 'NGO') plain.addNode(entity.id);
  for (const [at, arcs] of graph.arcs.entries()) {
    for (const arc of arcs) {
      const [from, to] = [graph.entities[at]?.id, graph.entities[arc.to]?.id];
      if (!from || !to || plain.hasEdge(from, to)) continue;
      // Whole numbers: sums of fractions would tell two equally long ways apart by the order of adding.
      const weight = Math.round(-1e6 * Math.log(arc.strength * arc.leaving * arc.arriving));
      plain.addEdge(from, to, { weight });
    }
  }
  return betweenness(plain, { getEdgeWeight: 'weight', normalized: false });
}

const at = (country: string, ...ids: string[]) => ids.map((id) => ({ id, country }));
const scoreOf = (network: Network, id: string) =>
  brokers(network, catalog, { today, first: 200 }).find((broker) => broker.entity === id)?.score ?? 0;

describe('brokers', () => {
  // The networks are the same at every run: where two ways are equally long by different factors, the library's sums round apart.
  it('have the betweenness that graphology gives them where every body is of a country of its own', () => {
    fc.assert(
      fc.property(anyPartners, (network) => {
        const expected = Object.entries(byLibrary(network)).filter(([, score]) => score > 1e-9);
        const found = brokers(network, catalog, { today, first: 200 });
        expect(found.map((broker) => broker.entity).sort()).toEqual(expected.map(([id]) => id).sort());
        const largest = Math.max(...expected.map(([, score]) => score));
        const most = found[0]?.score ?? 1;
        for (const [id, score] of expected) {
          const share = (found.find((broker) => broker.entity === id)?.score ?? 0) / most;
          expect(share).toBeCloseTo(score / largest, 3);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('are those that join countries, not those that know many at home', () => {
    const home = at('country:aa', 'ngo:hub', 'ngo:a1', 'ngo:a2', 'ngo:a3', 'ngo:a4', 'ngo:a5');
    const network = syntheticNetwork(
      ['country:aa', 'country:bb', ...home, ...at('country:bb', 'ngo:b1')],
      [
        ...each(['ngo:a1', 'ngo:a2', 'ngo:a3', 'ngo:a4', 'ngo:a5'], 'PARTNERS_WITH', 'ngo:hub'),
        ['ngo:a1', 'PARTNERS_WITH', 'igo:bridge'],
        ['igo:bridge', 'PARTNERS_WITH', 'ngo:b1'],
      ],
    );
    expect(scoreOf(network, 'igo:bridge')).toBe(1);
    expect(scoreOf(network, 'ngo:hub')).toBeLessThan(1);
  });

  it('say whom nothing else joins to other countries, and name no one who has another way', () => {
    const ends = [...at('country:aa', 'ngo:a1', 'ngo:a2'), ...at('country:bb', 'ngo:b1')];
    const ties: SyntheticTie[] = [
      ...each(['ngo:a1', 'ngo:a2', 'ngo:b1'], 'PARTNERS_WITH', 'igo:bridge'),
      ['ngo:a2', 'PARTNERS_WITH', 'igo:detour'],
      ['igo:detour', 'PARTNERS_WITH', 'igo:longer'],
      ['igo:longer', 'PARTNERS_WITH', 'ngo:b1'],
    ];
    const network = syntheticNetwork(['country:aa', 'country:bb', ...ends], ties);
    const [first] = brokers(network, catalog, { today });
    expect(first).toMatchObject({ entity: 'igo:bridge', rank: 1 });
    expect(first?.sentence).toContain('Nothing else joins Synthetic ngo:a1 to other countries');
    expect([...(first?.countriesJoined ?? [])].sort()).toEqual(['country:aa', 'country:bb']);
  });

  it('are never states, nor what is closed on the day', () => {
    const ends = [...at('country:aa', 'agency:a1'), ...at('country:bb', 'agency:b1')];
    const network = syntheticNetwork(
      [...ends, { id: 'igo:closed', until: '2020' }],
      [
        ['agency:a1', 'ACTS_FOR', 'country:aa'],
        ['agency:b1', 'ACTS_FOR', 'country:bb'],
        ...each(['country:aa', 'country:bb'], 'MEMBER_OF', 'process:talks'),
        ...each(['agency:a1', 'agency:b1'], 'PARTNERS_WITH', 'igo:closed'),
      ],
    );
    expect(brokers(network, catalog, { today })).toEqual([]);
    expect(brokers(network, catalog, { today, asOf: '2019' }).map((broker) => broker.entity)).toEqual(['igo:closed']);
  });

  it('are ranked from one without gaps, the same every time', () => {
    fc.assert(
      fc.property(anyPartners, (network) => {
        const once = brokers(network, catalog, { today });
        expect(once.map((broker) => broker.rank)).toEqual(once.map((_, index) => index + 1));
        expect(brokers(network, catalog, { today })).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });
});
