import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { cooperationPaths } from '../../../src/cooperation/paths/cooperation-paths.ts';
import { impactOfRemoval } from '../../../src/cooperation/removal/impact-of-removal.ts';
import { anyRecords } from '../any-made-network.ts';
import { ask } from '../ask.ts';
import { each, instrument, type MadeTie, madeNetwork, today, withoutSight } from '../made-network.ts';
import type { RecordedNetwork } from '../recorded-network.ts';

function best(network: RecordedNetwork, from: string, to: string): number {
  return ask(cooperationPaths, network, { from, to, first: 1, today }).paths[0]?.score ?? 0;
}

const idOf = (entity: string | { readonly id: string }) => (typeof entity === 'string' ? entity : entity.id);

describe('The impact of a removal', () => {
  it('is what the search for paths finds with the entity and in a network made without it', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), ({ entities, ties }, pick) => {
        const ids = entities.map(idOf);
        const id = ids[pick % ids.length] as string;
        const network = madeNetwork(entities, ties);
        const { separated, weakened, isolated } = ask(impactOfRemoval, network, { id, today });
        const left = ties.filter(([from, , to]) => from !== id && to !== id);
        const rest = madeNetwork(
          entities.filter((entity) => idOf(entity) !== id),
          left,
        );
        for (const { a, b } of separated) {
          expect(best(network, a, b)).toBeGreaterThan(0);
          expect(best(rest, a, b)).toBe(0);
        }
        for (const { a, b, before, after } of weakened) {
          expect(best(network, a, b)).toBeCloseTo(before, 8);
          expect(best(rest, a, b)).toBeCloseTo(after, 8);
          expect(after).toBeLessThan(before);
        }
        for (const one of isolated) {
          expect(left.filter(([from, kind, to]) => (from === one || to === one) && kind !== 'ACTS_FOR')).toEqual([]);
        }
        const near = ties.flatMap(([from, , to]) => (from === id ? [to] : to === id ? [from] : []));
        const countries = ids.filter((other) => other.startsWith('country:') && other !== id);
        const compared = near.filter(
          (other) => /^(agency|ngo|process|country):/.test(other) && !isolated.includes(other),
        );
        const group = [...new Set([...countries, ...compared])];
        const told = new Set([...separated, ...weakened].map(({ a, b }) => [a, b].sort().join(' ')));
        for (const [index, a] of group.entries()) {
          for (const b of group.slice(index + 1)) {
            const lost = best(rest, a, b) < best(network, a, b) * (1 - 1e-8);
            expect(told.has([a, b].sort().join(' '))).toBe(lost);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('separates those whom only it joins, and isolates those who had nobody else', () => {
    const ties = each(['ngo:one', 'ngo:two', 'ngo:three'], 'PARTNERS_WITH', 'program:bridge');
    const network = madeNetwork([], [...ties, ['ngo:two', 'PARTNERS_WITH', 'ngo:friend']]);
    const { separated, isolated, sentence } = ask(impactOfRemoval, network, { id: 'program:bridge', today });
    expect([...isolated].sort()).toEqual(['ngo:one', 'ngo:three']);
    expect(separated).toEqual([]);
    expect(sentence).toContain('Synthetic ngo:one');
  });

  it('tells a pair of countries that keeps no path to each other', () => {
    const network = madeNetwork([], each(['country:aa', 'country:bb'], 'MEMBER_OF', 'process:talks'));
    const { separated, sentence } = ask(impactOfRemoval, network, { id: 'process:talks', today });
    expect(separated.map(({ a, b }) => [a, b])).toEqual([['country:aa', 'country:bb']]);
    expect(sentence).toContain('one pair of countries has no way left');
  });

  const pact = madeNetwork(
    [instrument('legal:pact', 'BILATERAL_TREATY')],
    [
      ...each(['country:aa', 'country:bb'], 'PARTY_TO', 'legal:pact'),
      ['program:small', 'COVERS_COUNTRY', 'country:aa'],
      ['program:small', 'COVERS_COUNTRY', 'country:bb'],
    ],
  );

  it('says that nothing is lost where the best paths run elsewhere', () => {
    const { separated, weakened, sentence } = ask(impactOfRemoval, pact, { id: 'program:small', today });
    expect([...separated, ...weakened]).toEqual([]);
    expect(sentence).toContain('no pair of countries has a weaker way');
  });

  it('knows nothing of what the viewer may not see', () => {
    const seen = withoutSight(pact, ['program:small']);
    expect(ask(impactOfRemoval, pact, { id: 'legal:pact', today }).weakened).toHaveLength(1);
    expect(ask(impactOfRemoval, seen, { id: 'legal:pact', today }).separated).toHaveLength(1);
    expect(ask(impactOfRemoval, seen, { id: 'legal:pact', today }).completeness.hiddenByAccess).toBe(true);
  });

  it('is whole unless more stand around than are compared', () => {
    const many = Array.from({ length: 45 }, (_, index) => `ngo:n${index}`);
    const ties = each(many, 'PARTNERS_WITH', 'program:large');
    const friends = many.map((id): MadeTie => [id, 'PARTNERS_WITH', `${id}-friend`]);
    const large = ask(impactOfRemoval, madeNetwork([], [...ties, ...friends]), { id: 'program:large', today });
    expect(large.completeness).toMatchObject({ complete: false, truncatedBy: 'NEIGHBOURS' });
    const small = ask(impactOfRemoval, madeNetwork([], ties.slice(0, 5)), { id: 'program:large', today });
    expect(small.completeness).toMatchObject({ complete: true, truncatedBy: null });
  });

  it('tells only losses that it is sure of where the work is spent', () => {
    const ties = each(['ngo:one', 'ngo:two', 'ngo:three', 'ngo:four'], 'PARTNERS_WITH', 'program:bridge');
    const friends = ['one', 'two', 'three', 'four'].map((id): MadeTie => [`ngo:${id}`, 'PARTNERS_WITH', `ngo:${id}-f`]);
    const network = madeNetwork([], [...ties, ...friends]);
    const whole = ask(impactOfRemoval, network, { id: 'program:bridge', today });
    expect(whole.separated).toHaveLength(6);
    for (let budget = 1; budget < 40; budget++) {
      const part = ask(impactOfRemoval, network, { id: 'program:bridge', today }, workOf(budget));
      expect(whole.separated).toEqual(expect.arrayContaining([...part.separated]));
      const all = part.separated.length === 6;
      if (!all) expect(part.completeness).toMatchObject({ complete: false, truncatedBy: 'BUDGET' });
    }
  });

  it('refuses what only describes', () => {
    const network = madeNetwork(['topic:repatriation'], []);
    expect(() => ask(impactOfRemoval, network, { id: 'topic:repatriation', today })).toThrow('Topic');
  });
});
