import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cooperationPaths } from '../../../src/cooperation/paths/cooperation-paths.ts';
import { resilience } from '../../../src/cooperation/paths/resilience.ts';
import { anyMadeNetwork, anyMadePartners } from '../any-made-network.ts';
import { ask } from '../ask.ts';
import { each, madeNetwork, today } from '../made-network.ts';
import { networkWithout } from '../network-without.ts';
import type { RecordedNetwork } from '../recorded-network.ts';

const joined = (network: RecordedNetwork, from: string, to: string) =>
  ask(cooperationPaths, network, { from, to, first: 1, today }).paths.length > 0;

function twoOf(
  network: RecordedNetwork,
  kinds: readonly string[],
  picks: readonly [number, number],
): [string, string] | null {
  const ids = [...network.entities.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const [from, to] = picks.map((pick) => ids[pick % ids.length] as string) as [string, string];
  return from === to ? null : [from, to];
}

/** Sets of the given entities from small to large. */
function subsets(ids: readonly string[]): string[][] {
  const all = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, index) => bits & (1 << index)));
  return all.sort((a, b) => a.length - b.length);
}

/** The fewest entities whose removal parts two that no tie joins directly, by trying all. */
function fewestCuts(network: RecordedNetwork, from: string, to: string): number {
  const others = [...network.entities.values()].filter(
    ({ id, kind }) => kind !== 'Country' && kind !== 'Source' && id !== from && id !== to,
  );
  const cut = subsets(others.map(({ id }) => id)).find(
    (ids) => !joined(networkWithout(network, new Set(ids)), from, to),
  );
  return cut?.length ?? Number.POSITIVE_INFINITY;
}

const picks = fc.tuple(fc.nat(), fc.nat());

describe('resilience', () => {
  it('gives routes that share nobody between their ends', () => {
    fc.assert(
      fc.property(anyMadeNetwork, picks, (network, two) => {
        const ends = twoOf(network, ['Country', 'Agency', 'NGO', 'Process'], two);
        if (!ends) return;
        const { routes, independentRoutes } = ask(resilience, network, { from: ends[0], to: ends[1], today });
        expect(routes).toHaveLength(independentRoutes);
        const passed = routes.flatMap((route) => route.steps.slice(1).map((step) => step.from));
        expect(new Set(passed).size).toBe(passed.length);
        for (const { steps } of routes) expect([steps[0]?.from, steps.at(-1)?.to]).toEqual(ends);
      }),
      { numRuns: 100 },
    );
  });

  it('names exactly the entities without any of which the two have no way to each other', () => {
    fc.assert(
      fc.property(anyMadeNetwork, picks, (network, two) => {
        const ends = twoOf(network, ['Agency', 'NGO'], two);
        if (!ends) return;
        const [from, to] = ends;
        const { cutEntities, independentRoutes } = ask(resilience, network, { from, to, today });
        expect(independentRoutes > 0).toBe(joined(network, from, to));
        const others = [...network.entities.keys()].filter((id) => id !== from && id !== to);
        const cuts = others.filter(
          (id) => joined(network, from, to) && !joined(networkWithout(network, new Set([id])), from, to),
        );
        expect(cutEntities.map((cut) => cut.entity).sort()).toEqual(cuts.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('never counts more routes than there are entities that would have to go to part the two', () => {
    fc.assert(
      fc.property(anyMadePartners, picks, (network, two) => {
        const ends = twoOf(network, ['NGO'], two);
        if (!ends) return;
        const [from, to] = ends;
        const direct = network.ties.some((tie) => [tie.from, tie.to].includes(from) && [tie.from, tie.to].includes(to));
        if (direct) return;
        const { independentRoutes, sentence } = ask(resilience, network, { from, to, today });
        const fewest = fewestCuts(network, from, to);
        expect(independentRoutes).toBeLessThanOrEqual(fewest);
        if (independentRoutes > 1 && !sentence.includes('at least')) expect(independentRoutes).toBe(fewest);
      }),
      { numRuns: 40 },
    );
  });

  it('says who cuts all routes, and that there is none where there is none', () => {
    const network = madeNetwork(['ngo:far'], each(['ngo:one', 'ngo:two'], 'PARTNERS_WITH', 'igo:only'));
    const two = ask(resilience, network, { from: 'ngo:one', to: 'ngo:two', today });
    expect(two.cutEntities.map((cut) => cut.entity)).toEqual(['igo:only']);
    expect(two.sentence).toContain('nothing would join them without');
    const none = ask(resilience, network, { from: 'ngo:one', to: 'ngo:far', today });
    expect(none).toMatchObject({ independentRoutes: 0, routes: [], cutEntities: [] });
  });
});
