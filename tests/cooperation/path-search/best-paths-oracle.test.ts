import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelFilter } from '../../../src/cooperation/channels/channels.ts';
import { differentPaths } from '../../../src/cooperation/path-search/different-paths.ts';
import type { Goal } from '../../../src/cooperation/path-search/goal.ts';
import { leastScore } from '../../../src/cooperation/path-search/limits.ts';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { dayNumber } from '../../../src/network/day-number.ts';
import { maskOfEntities, nothingHidden } from '../../../src/network/network-mask.ts';
import { anyDatedNetwork, anyDay, anyDensePartners, madeTopics } from '../any-dated-network.ts';
import { anyMadeNetwork, anyTwoOf, partnersIn } from '../any-made-network.ts';
import { searchingIn } from '../ask.ts';
import { numberIn } from '../made-network.ts';
import { allDifferentPaths } from './all-different-paths.ts';

const wanted = { count: 5, least: leastScore };

/** What one may ask for beside two ends, as picks that are read in the network at hand. */
const anyWishes = fc.record({
  day: anyDay,
  maxHops: fc.constantFrom(1, 3, 4, 6, 6, 6, 6, 8),
  through: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, fc.array(fc.nat(), { maxLength: 2 })),
  avoid: fc.oneof({ arbitrary: fc.constant([]), weight: 8 }, fc.array(fc.nat(), { maxLength: 2 })),
  topics: fc.oneof({ arbitrary: fc.constant(null), weight: 8 }, fc.subarray([...madeTopics], { minLength: 1 })),
});

const anyNetwork = fc.oneof(
  anyMadeNetwork,
  { arbitrary: anyDensePartners, weight: 2 },
  { arbitrary: anyDatedNetwork, weight: 3 },
);

describe('The five best different paths', () => {
  it('are those that trying out all gives wherever the search is certain, and it rarely is not', () => {
    const answers = { certain: 0, uncertain: 0, several: 0 };
    fc.assert(
      fc.property(anyTwoOf(anyNetwork), anyWishes, ([network, from, to], wishes) => {
        const others = partnersIn(network).filter((id) => id !== from && id !== to);
        const picked = (picks: readonly number[]) => [
          ...new Set(picks.map((pick) => numberIn(network, others[pick % others.length] ?? ''))),
        ];
        const through = picked(wishes.through);
        const avoided = picked(wishes.avoid).filter((entity) => !through.includes(entity));
        const topics = wishes.topics && new Set(wishes.topics.map((id) => numberIn(network, id)));
        const without = avoided.length > 0 ? maskOfEntities(avoided) : nothingHidden;
        const filter: ChannelFilter = { tieKinds: null, topics, without };
        const [start, end] = [numberIn(network, from), numberIn(network, to)];
        const goal: Goal = { start, end, through, maxHops: wishes.maxHops };
        const searching = searchingIn(network);
        const rows = searching.channelsOn(dayNumber(wishes.day), filter);
        const found = differentPaths(searching.paths, rows, goal, wanted, workOf(1_000_000));
        const expected = allDifferentPaths(rows.channels, goal, wanted.count, wanted.least);
        if (expected.length > 1) answers.several += 1;
        answers[found.certain ? 'certain' : 'uncertain'] += 1;
        if (!found.certain) return;
        expect(found.paths.map(({ entities }) => entities)).toEqual(expected.map(({ entities }) => entities));
        for (const [index, { score }] of found.paths.entries()) {
          expect(score).toBeCloseTo(expected[index]?.score ?? 0, 9);
        }
      }),
      { numRuns: 2_500 },
    );
    expect(answers.uncertain).toBeLessThanOrEqual(answers.certain / 100);
    expect(answers.several).toBeGreaterThan(50);
  }, 60_000);
});
