import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cooperationPaths } from '../../src/cooperation/cooperation-paths.ts';
import { impactOfRemoval } from '../../src/cooperation/impact-of-removal.ts';
import type { Network } from '../../src/cooperation/network.ts';
import { networkWithout } from '../../src/cooperation/network-of.ts';
import { anyNetwork } from './any-network.ts';
import { catalog, each, instrument, syntheticNetwork, today } from './synthetic-network.ts';

function best(network: Network, from: string, to: string): number {
  return cooperationPaths(network, catalog, { from, to, first: 1, today }).paths[0]?.score ?? 0;
}

describe('the impact of a removal', () => {
  it('is what the search for paths finds with the entity and in the network without it', () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(), (network, pick) => {
        const ids = [...network.entities.keys()];
        const id = ids[pick % ids.length] as string;
        const { separated, weakened } = impactOfRemoval(network, catalog, { id, today });
        const rest = networkWithout(network, new Set([id]));
        for (const { a, b } of separated) {
          expect(best(network, a, b)).toBeGreaterThan(0);
          expect(best(rest, a, b)).toBe(0);
        }
        for (const { a, b, before, after } of weakened) {
          expect(best(network, a, b)).toBeCloseTo(before, 8);
          expect(best(rest, a, b)).toBeCloseTo(after, 8);
          expect(after).toBeLessThan(before);
        }
        const countries = ids.filter((other) => other.startsWith('country:') && other !== id);
        for (const [index, a] of countries.entries()) {
          for (const b of countries.slice(index + 1)) {
            const lost = best(rest, a, b) < best(network, a, b);
            const told = [...separated, ...weakened].some((pair) => pair.a === a && pair.b === b);
            expect(told).toBe(lost);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('separates those whom only it joins, and isolates those who had nobody else', () => {
    const ties = each(['ngo:one', 'ngo:two', 'ngo:three'], 'PARTNERS_WITH', 'program:bridge');
    const network = syntheticNetwork([], [...ties, ['ngo:two', 'PARTNERS_WITH', 'ngo:friend']]);
    const { separated, isolated, sentence } = impactOfRemoval(network, catalog, { id: 'program:bridge', today });
    expect([...isolated].sort()).toEqual(['ngo:one', 'ngo:three']);
    expect(separated).toEqual([]);
    expect(sentence).toContain('Synthetic ngo:one');
  });

  it('tells a pair of countries that keeps no way to each other', () => {
    const network = syntheticNetwork([], each(['country:aa', 'country:bb'], 'MEMBER_OF', 'process:talks'));
    const { separated, sentence } = impactOfRemoval(network, catalog, { id: 'process:talks', today });
    expect(separated.map(({ a, b }) => [a, b])).toEqual([['country:aa', 'country:bb']]);
    expect(sentence).toContain('one pair of countries has no way left');
  });

  it('says that nothing is lost where the best ways run elsewhere', () => {
    const network = syntheticNetwork(
      [instrument('legal:pact', 'BILATERAL_TREATY')],
      [
        ...each(['country:aa', 'country:bb'], 'PARTY_TO', 'legal:pact'),
        ['program:small', 'COVERS_COUNTRY', 'country:aa'],
        ['program:small', 'COVERS_COUNTRY', 'country:bb'],
      ],
    );
    const { separated, weakened, sentence } = impactOfRemoval(network, catalog, { id: 'program:small', today });
    expect([...separated, ...weakened]).toEqual([]);
    expect(sentence).toContain('no pair of countries has a weaker way');
  });

  it('is whole unless more stand around than are compared', () => {
    const many = Array.from({ length: 45 }, (_, index) => `ngo:n${index}`);
    const ties = each(many, 'PARTNERS_WITH', 'program:large');
    const friends = many.map((id): [string, string, string] => [id, 'PARTNERS_WITH', `${id}-friend`]);
    const large = impactOfRemoval(syntheticNetwork([], [...ties, ...friends]), catalog, { id: 'program:large', today });
    expect(large.completeness).toMatchObject({ complete: false, truncatedBy: 'neighbours' });
    const small = impactOfRemoval(syntheticNetwork([], ties.slice(0, 5)), catalog, { id: 'program:large', today });
    expect(small.completeness).toMatchObject({ complete: true, truncatedBy: null });
  });

  it('refuses what only describes', () => {
    const network = syntheticNetwork(['topic:repatriation'], []);
    expect(() => impactOfRemoval(network, catalog, { id: 'topic:repatriation', today })).toThrow('Topic');
  });
});
