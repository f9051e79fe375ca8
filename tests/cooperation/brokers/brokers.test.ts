import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { brokers } from '../../../src/cooperation/brokers/brokers.ts';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { dayNumber } from '../../../src/network/day-number.ts';
import { entitiesOfKind, idOf } from '../../../src/network/read-network.ts';
import { anyMadePartners } from '../any-made-network.ts';
import { ask, searchingIn } from '../ask.ts';
import { each, type MadeTie, madeNetwork, today, withoutSight } from '../made-network.ts';
import type { RecordedNetwork } from '../recorded-network.ts';

const betweenness = betweennessModule as unknown as (
  graph: UndirectedGraph,
  options: { readonly getEdgeWeight: string; readonly normalized: boolean },
) => Record<string, number>;

/**
 * Betweenness by graphology. Where all ties are partnerships, what is left of a tie at an end depends on that end alone, so a
 * length of −log of all three factors orders the paths between any two as their worth does.
 */
function byLibrary(network: RecordedNetwork): Record<string, number> {
  const { channels } = searchingIn(network).channelsOn(dayNumber(today));
  const id = (entity: number) => idOf(network.prepared, entity);
  const plain = new UndirectedGraph();
  const ngos = entitiesOfKind(network.prepared, 'NGO');
  for (const entity of ngos) plain.addNode(id(entity));
  for (const entity of ngos) {
    for (const { to, strength, leaving, arriving } of channels.from(entity)) {
      if (plain.hasEdge(id(entity), id(to))) continue;
      // Whole numbers: sums of fractions would tell two equally long paths apart by the order of adding.
      const weight = Math.round(-1e6 * Math.log(strength * leaving * arriving));
      plain.addEdge(id(entity), id(to), { weight });
    }
  }
  return betweenness(plain, { getEdgeWeight: 'weight', normalized: false });
}

const at = (country: string, ...ids: string[]) => ids.map((id) => ({ id, country }));
const scoreOf = (network: RecordedNetwork, id: string) =>
  ask(brokers, network, { today, first: 200 }).find((broker) => broker.entity === id)?.score ?? 0;

describe('brokers', () => {
  // The networks are the same at every run: where two paths are equally long by different factors, the library's sums round apart.
  it('have the betweenness that graphology gives them where every body is of a country of its own', () => {
    fc.assert(
      fc.property(anyMadePartners, (network) => {
        const expected = Object.entries(byLibrary(network)).filter(([, score]) => score > 1e-9);
        const found = ask(brokers, network, { today, first: 200 });
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
    const network = madeNetwork(
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

  const detour: MadeTie[] = [
    ...each(['ngo:a1', 'ngo:a2', 'ngo:b1'], 'PARTNERS_WITH', 'igo:bridge'),
    ['ngo:a2', 'PARTNERS_WITH', 'igo:detour'],
    ['igo:detour', 'PARTNERS_WITH', 'igo:longer'],
    ['igo:longer', 'PARTNERS_WITH', 'ngo:b1'],
  ];
  const ends = [...at('country:aa', 'ngo:a1', 'ngo:a2'), ...at('country:bb', 'ngo:b1')];
  const joined = madeNetwork(['country:aa', 'country:bb', ...ends], detour);

  it('say whom nothing else joins to other countries, and name no one who has another way', () => {
    const [first] = ask(brokers, joined, { today });
    expect(first).toMatchObject({ entity: 'igo:bridge', rank: 1 });
    expect(first?.sentence).toContain('Nothing else joins Synthetic ngo:a1 to other countries');
    expect([...(first?.countriesJoined ?? [])].sort()).toEqual(['country:aa', 'country:bb']);
  });

  it('are looked for without what the viewer may not see', () => {
    const seen = ask(brokers, withoutSight(joined, ['igo:bridge']), { today });
    expect(seen.map((broker) => broker.entity).sort()).toEqual(['igo:detour', 'igo:longer']);
    expect(ask(brokers, withoutSight(joined, ['ngo:b1']), { today })).toEqual([]);
  });

  it('are never states, nor what is closed on the day', () => {
    const network = madeNetwork(
      [...at('country:aa', 'agency:a1'), ...at('country:bb', 'agency:b1'), { id: 'igo:closed', until: '2020' }],
      [
        ['agency:a1', 'ACTS_FOR', 'country:aa'],
        ['agency:b1', 'ACTS_FOR', 'country:bb'],
        ...each(['country:aa', 'country:bb'], 'MEMBER_OF', 'process:talks'),
        ...each(['agency:a1', 'agency:b1'], 'PARTNERS_WITH', 'igo:closed'),
      ],
    );
    expect(ask(brokers, network, { today })).toEqual([]);
    expect(ask(brokers, network, { today, asOf: '2019' }).map((broker) => broker.entity)).toEqual(['igo:closed']);
  });

  it('are ranked from one without gaps, the same every time', () => {
    fc.assert(
      fc.property(anyMadePartners, (network) => {
        const once = ask(brokers, network, { today });
        expect(once.map((broker) => broker.rank)).toEqual(once.map((_, index) => index + 1));
        expect(ask(brokers, network, { today })).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });

  it('are estimated from the bodies compared so far where the work is spent, each country taking its turn', () => {
    const lands = ['aa', 'bb', 'cc'];
    const many = lands.flatMap((land) => at(`country:${land}`, ...[1, 2, 3, 4].map((n) => `ngo:${land}-${n}`)));
    const partners = each(
      many.map(({ id }) => id),
      'PARTNERS_WITH',
      'igo:bridge',
    );
    const network = madeNetwork([...lands.map((land) => `country:${land}`), ...many], partners);
    const [whole] = ask(brokers, network, { today });
    expect(whole).toMatchObject({ entity: 'igo:bridge', score: 1, measure: 'betweenness across borders' });
    const [part] = ask(brokers, network, { today }, workOf(30));
    expect(part).toMatchObject({ entity: 'igo:bridge', score: 1 });
    expect(part?.measure).toContain('estimated from some bodies of each country');
    expect(part?.countriesJoined).toHaveLength(3);
    expect(part?.sentence).toContain('could reach each other without it was not looked at');
    expect(ask(brokers, network, { today }, workOf(1))).toEqual([]);
  });
});
