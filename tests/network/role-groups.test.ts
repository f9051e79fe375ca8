import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/network/day-number.ts';
import { groupAt, groupSize } from '../../src/network/group-size.ts';
import { roleOfArc } from '../../src/network/index-roles.ts';
import type { PreparedNetwork } from '../../src/network/prepared-network.ts';
import { idOf, kindOf, otherEnd, tieHolds, tiesAt } from '../../src/network/read-network.ts';
import { each, type MadeTie, madeNetwork, numberIn } from '../cooperation/made-network.ts';
import { catalog } from '../cooperation/recorded-network.ts';
import { anyNearDay } from './any-date-text.ts';
import { anyLastingNetwork } from './any-lasting-network.ts';

/** Those who stand to an entity in each role on a day, counted tie by tie. */
function countsAt(network: PreparedNetwork, entity: number, day: number): Map<number, Set<number>> {
  const standing = new Map<number, Set<number>>();
  for (const tie of tiesAt(network, entity)) {
    const kind = network.ties.kind[tie] as number;
    const { cooperation, symmetric, name } = catalog.tieKinds[kind] as (typeof catalog.tieKinds)[number];
    const from = network.ties.from[tie] as number;
    const isSession = name === 'PART_OF' && kindOf(network, from) === 'Session';
    if (!cooperation || isSession || !tieHolds(network, tie, day)) continue;
    const role = roleOfArc(kind, symmetric, from !== entity);
    standing.set(role, (standing.get(role) ?? new Set()).add(otherEnd(network, tie, entity)));
  }
  return standing;
}

const everyRole = catalog.tieKinds.flatMap((_, kind) => [2 * kind, 2 * kind + 1]);

describe('How many stand to an entity in one role', () => {
  it('is on any day how many one counts, and no more than two where no group is kept', () => {
    fc.assert(
      fc.property(anyLastingNetwork, anyNearDay, ({ prepared }, on) => {
        const day = dayNumber(on);
        const differing: string[] = [];
        for (let entity = 0; entity < prepared.entityCount; entity++) {
          const standing = countsAt(prepared, entity, day);
          const isState = kindOf(prepared, entity) === 'Country';
          for (const role of everyRole) {
            const counted = standing.get(role)?.size ?? 0;
            const group = groupAt(prepared.groups, entity, role);
            const found = group < 0 ? null : groupSize(prepared.groups, group, day);
            const isRight = found === null ? isState || counted <= 2 : found === counted;
            if (!isRight) differing.push(`${idOf(prepared, entity)} in role ${role}: ${found}, not ${counted}`);
          }
        }
        expect(differing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('counts one who stands to it by several ties once, on every day on which one of them holds', () => {
    const others = each(['ngo:two', 'ngo:three'], 'MEMBER_OF', 'process:one');
    const spans: MadeTie[] = [
      ['ngo:one', 'MEMBER_OF', 'process:one', { since: '2010-01-01', until: '2014-01-01' }],
      ['ngo:one', 'MEMBER_OF', 'process:one', { since: '2012-01-01', until: '2013-01-01' }],
      ['ngo:one', 'MEMBER_OF', 'process:one', { since: '2016-01-01' }],
    ];
    const network = madeNetwork([], [...others, ...spans]);
    const memberOf = catalog.tieKinds.findIndex(({ name }) => name === 'MEMBER_OF');
    const group = groupAt(network.prepared.groups, numberIn(network, 'process:one'), 2 * memberOf + 1);
    const days = ['2009-12-31', '2010-01-01', '2012-06-01', '2013-06-01', '2014-01-01', '2016-01-01'];
    expect(days.map((day) => groupSize(network.prepared.groups, group, dayNumber(day)))).toEqual([2, 3, 3, 3, 2, 3]);
  });

  it('is not kept of a state, nor of an event among its sessions', () => {
    const many = (stem: string) => [1, 2, 3, 4].map((number) => `${stem}-${number}`);
    const network = madeNetwork(
      [],
      [...each(many('agency:aa'), 'ACTS_FOR', 'country:aa'), ...each(many('session:one'), 'PART_OF', 'event:one')],
    );
    for (const id of ['country:aa', 'event:one']) {
      for (const role of everyRole) expect(groupAt(network.prepared.groups, numberIn(network, id), role)).toBe(-1);
    }
  });
});
