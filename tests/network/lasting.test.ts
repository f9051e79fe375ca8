import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsOn } from '../../src/model/date-bounds.ts';
import { dayNumber } from '../../src/network/day-number.ts';
import { existsOn, idOf, tieHolds } from '../../src/network/read-network.ts';
import { instrument, type MadeEntity, type MadeTie, madeNetwork, numberIn } from '../cooperation/made-network.ts';
import type { RecordedNetwork, RecordedTie } from '../cooperation/recorded-network.ts';
import { anyNearDay } from './any-date-text.ts';
import { anyLastingNetwork } from './any-lasting-network.ts';
import { holdsPlainly, lifeOf } from './holding-plainly.ts';

/** The record of each tie of a prepared network, by its number. */
function recordsOfTies({ prepared, facts }: RecordedNetwork): RecordedTie[] {
  return Array.from({ length: prepared.tieCount }, (_, tie) => {
    const { from, to, ...told } = facts.tie(tie);
    return { ...told, from: idOf(prepared, from), to: idOf(prepared, to) };
  });
}

describe('A prepared network', () => {
  it('holds that an entity exists on the days on which its record says so', () => {
    fc.assert(
      fc.property(anyLastingNetwork, anyNearDay, (network, day) => {
        for (const entity of network.entities.values()) {
          const found = existsOn(network.prepared, numberIn(network, entity.id), dayNumber(day));
          expect([entity.id, found]).toEqual([entity.id, holdsOn(lifeOf(network, entity), day)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds that a tie holds on the days on which the records of it and of its ends say so', () => {
    fc.assert(
      fc.property(anyLastingNetwork, anyNearDay, (network, day) => {
        for (const [number, tie] of recordsOfTies(network).entries()) {
          const named = `${tie.from} ${tie.kind} ${tie.to}`;
          const found = tieHolds(network.prepared, number, dayNumber(day));
          expect([named, found]).toEqual([named, holdsPlainly(network, tie, day)]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('The days of a tie', () => {
  const holding = (
    entities: readonly MadeEntity[],
    ties: readonly MadeTie[],
    kind: string,
    days: readonly string[],
  ) => {
    const network = madeNetwork(entities, ties);
    const tie = recordsOfTies(network).findIndex((one) => one.kind === kind);
    return days.map((day) => tieHolds(network.prepared, tie, dayNumber(day)));
  };

  it('of one who took part begin with the event, also by way of a session without a date, and do not end with it', () => {
    const event = { id: 'event:one', since: '2017-10-19', until: '2017-11-02' };
    const days = ['2017-10-18', '2017-10-19', '2024-01-01'];
    const inEvent: MadeTie[] = [['ngo:one', 'PARTICIPATED_IN', 'event:one']];
    expect(holding([event], inEvent, 'PARTICIPATED_IN', days)).toEqual([false, true, true]);
    const inSession: MadeTie[] = [
      ['ngo:one', 'PARTICIPATED_IN', 'session:one'],
      ['session:one', 'PART_OF', 'event:one'],
    ];
    expect(holding([event], inSession, 'PARTICIPATED_IN', days)).toEqual([false, true, true]);
  });

  it('end with a body when it was succeeded on a known day, and not before that is known', () => {
    const partners: MadeTie = ['ngo:one', 'PARTNERS_WITH', 'ngo:two'];
    const succeeded = (since: string | null): MadeTie => ['ngo:two', 'SUCCEEDED_BY', 'ngo:three', { since }];
    const days = ['2019-12-31', '2020-01-01'];
    expect(holding([], [partners, succeeded('2019')], 'PARTNERS_WITH', days)).toEqual([true, false]);
    expect(holding([], [partners, succeeded(null)], 'PARTNERS_WITH', days)).toEqual([true, true]);
  });

  it('of a party begin when it ratified, when the instrument came into force, or as is recorded of the party itself', () => {
    const convention = instrument('legal:one', 'CONVENTION', { properties: { inForce: '2017-03-08' } });
    const days = ['2017-03-07', '2017-03-08', '2018-06-01', '2019-01-01'];
    const party = (properties: object): MadeTie[] => [
      ['country:aa', 'PARTY_TO', 'legal:one', { since: '2015', properties: { ...properties } }],
    ];
    expect(holding([convention], party({}), 'PARTY_TO', days)).toEqual([false, true, true, true]);
    expect(holding([convention], party({ ratified: '2018-06-01' }), 'PARTY_TO', days)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const own = party({ ratified: '2018-06-01', inForce: '2019-01-01' });
    expect(holding([convention], own, 'PARTY_TO', days)).toEqual([false, false, false, true]);
  });
});
