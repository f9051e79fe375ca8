import { describe, expect, test } from 'vitest';
import {
  isInstrument,
  isMembership,
  sharedConnections,
  worthTogether,
} from '../../../src/cooperation/connections/shared-connections.ts';
import { StateConnections } from '../../../src/cooperation/connections/state-connections.ts';
import { dayNumber } from '../../../src/network/day-number.ts';
import { searchingIn } from '../ask.ts';
import { each, instrument, type MadeTie, madeNetwork, numberIn, today } from '../made-network.ts';
import type { RecordedNetwork } from '../recorded-network.ts';

const ties: readonly MadeTie[] = [
  ...each(['country:aa', 'country:bb'], 'MEMBER_OF', 'igo:body'),
  ['agency:aa', 'ACTS_FOR', 'country:aa'],
  ['agency:aa', 'SIGNED', 'legal:memo'],
  ['country:bb', 'PARTY_TO', 'legal:memo'],
  ['legal:memo', 'ADDRESSES', 'topic:returns'],
  ...each(['country:aa', 'country:bb'], 'PARTNERS_WITH', 'ngo:both'),
  ['country:aa', 'SUPPORTS', 'country:bb'],
];
const network = madeNetwork([instrument('legal:memo', 'MEMORANDUM')], ties);

function shared(topic: string | null, of: RecordedNetwork = network) {
  const { channels } = searchingIn(of).channelsOn(dayNumber(today));
  const [a, b] = [numberIn(of, 'country:aa'), numberIn(of, 'country:bb')];
  return sharedConnections(channels, a, b, topic === null ? null : numberIn(of, topic));
}
const idOf = (entity: number | null) => (entity === null ? 'own' : network.facts.entity(entity).id);

describe('what joins two states', () => {
  test('is what both stand to as states, what an agency signed for one of them, and a tie of their own', () => {
    expect(
      shared(null)
        .map(({ through }) => idOf(through))
        .sort(),
    ).toEqual(['igo:body', 'legal:memo', 'own']);
  });

  test('is only what is recorded to be about a topic where one is asked for', () => {
    const [memo, ...rest] = shared('topic:returns');
    expect(idOf(memo?.through ?? null)).toBe('legal:memo');
    expect(rest).toEqual([]);
  });

  test('comes strongest first, and is worth together more than the strongest and less than certainty', () => {
    const worths = shared(null).map(({ worth }) => worth);
    expect(worths).toEqual([...worths].sort((x, y) => y - x));
    expect(worthTogether(shared(null))).toBeGreaterThan(worths[0] as number);
    expect(worthTogether(shared(null))).toBeLessThan(1);
    expect(worthTogether([])).toBe(0);
  });

  test('is an instrument or a membership, told apart by kinds', () => {
    const found = shared(null);
    const named = (is: (one: (typeof found)[number]) => boolean) =>
      found.filter(is).map(({ through }) => idOf(through));
    expect(named((one) => isInstrument(network.prepared, one))).toEqual(['legal:memo']);
    expect(named((one) => isMembership(network.prepared, one))).toEqual(['igo:body']);
  });

  test('does not tell a topic that a withheld tie tells', () => {
    const { kind } = network.prepared.ties;
    const addresses = network.prepared.words.tieKinds.indexOf('ADDRESSES');
    const hidden = { entities: new Set<number>(), ties: new Set([kind.indexOf(addresses)]) };
    expect(shared('topic:returns', { ...network, hidden })).toEqual([]);
    expect(shared(null, { ...network, hidden })).toHaveLength(3);
  });

  test('is the same where it is asked for many pairs at once', () => {
    const { channels } = searchingIn(network).channelsOn(dayNumber(today));
    const [a, b] = [numberIn(network, 'country:aa'), numberIn(network, 'country:bb')];
    const states = new StateConnections(channels);
    expect(states.between(a, b, null)).toEqual(shared(null));
    expect(states.between(a, b, null)).toBe(states.between(a, b, null));
  });
});
