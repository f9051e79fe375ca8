import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachesAbroad } from '../../../src/cooperation/brokers/reaches-abroad.ts';
import { noFilter } from '../../../src/cooperation/channels/channels.ts';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { dayNumber } from '../../../src/network/day-number.ts';
import { maskOfEntities } from '../../../src/network/network-mask.ts';
import { anyMadeNetwork } from '../any-made-network.ts';
import { searchingIn } from '../ask.ts';
import { today } from '../made-network.ts';
import { allBestPaths } from '../path-search/all-paths.ts';

describe('A body', () => {
  it('reaches somebody abroad without one entity just where a path leads there that doesn’t pass it', () => {
    fc.assert(
      fc.property(anyMadeNetwork, fc.nat(), fc.nat(), (network, from, to) => {
        const { prepared } = network;
        const all = Array.from({ length: prepared.entityCount }, (_, entity) => entity);
        const { country } = prepared.entities;
        const bodies = all.filter((entity) => country[entity] !== -1);
        const body = bodies[from % bodies.length] as number;
        const avoided = all[to % all.length] as number;
        if (avoided === body) return;
        const searching = searchingIn(network);
        const rows = searching.channelsOn(dayNumber(today), { ...noFilter, barStates: true });
        const without = { ...noFilter, barStates: true, without: maskOfEntities([avoided]) };
        const { channels } = searching.channelsOn(dayNumber(today), without);
        const expected = bodies.some(
          (other) => country[other] !== country[body] && allBestPaths(channels, body, other).length > 0,
        );
        expect(reachesAbroad(rows, body, avoided, workOf(10_000))).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});
