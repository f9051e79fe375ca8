import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { kindOf } from '../../network/read-network.ts';
import { isInstrument, isMembership, type SharedConnection } from '../connections/shared-connections.ts';
import type { CountryPairs } from './country-pair.ts';

/**
 * What could close a gap. MEMBERS: a forum on the topic to which both belong. AT_WORK: one on the topic that works in both. MODEL: a
 * third state has agreed with each. BELONGING: anything else to which both belong. FIRST_CONTACT: there is nothing.
 */
export interface FoundSuggestion {
  readonly sort: 'MEMBERS' | 'AT_WORK' | 'MODEL' | 'BELONGING' | 'FIRST_CONTACT';
  readonly via: number | null;
  /** The instruments that a third state has with the one and with the other; null elsewhere. */
  readonly models: readonly [number, number] | null;
}

/** An agreement that a third country has with one of the two and that could serve as a model: of a few states, not of many. */
const closeConnection = 0.3;

/** A process, organization or program of both that is about the topic; an event is over. */
function forumOnTopic(network: PreparedNetwork, connections: readonly SharedConnection[]): SharedConnection | null {
  const forums = connections.filter(
    (one) => one.through !== null && !isInstrument(network, one) && kindOf(network, one.through) !== 'Event',
  );
  return forums.find((one) => isMembership(network, one)) ?? forums[0] ?? null;
}

interface Model {
  readonly third: number;
  readonly models: readonly [number, number];
  readonly worth: number;
}

/** The member of the region that has a close instrument with each of the two. */
function thirdState(
  network: PreparedNetwork,
  pairs: CountryPairs,
  [a, b]: readonly [number, number],
  members: readonly number[],
): Model | null {
  const strongest = (one: number, third: number) =>
    pairs.connections.between(one, third, pairs.topic).find((found) => isInstrument(network, found));
  const candidates = members.flatMap((third): Model[] => {
    if (third === a || third === b) return [];
    const [toA, toB] = [strongest(a, third), strongest(b, third)];
    const worth = Math.min(toA?.worth ?? 0, toB?.worth ?? 0);
    const [modelA, modelB] = [toA?.through ?? null, toB?.through ?? null];
    return modelA !== null && modelB !== null && worth >= closeConnection
      ? [{ third, models: [modelA, modelB], worth }]
      : [];
  });
  return candidates.sort((x, y) => y.worth - x.worth || x.third - y.third)[0] ?? null;
}

/**
 * What could close a gap, the closest at hand first: a process, organization or program of both that is about the topic; a member of
 * the region that has agreed with each of the two; any body to which both belong.
 */
export function searchSuggestion(
  network: PreparedNetwork,
  pairs: CountryPairs,
  [a, b]: readonly [number, number],
  members: readonly number[],
): FoundSuggestion {
  const forum = pairs.topic === null ? null : forumOnTopic(network, pairs.connections.between(a, b, pairs.topic));
  if (forum) return { sort: isMembership(network, forum) ? 'MEMBERS' : 'AT_WORK', via: forum.through, models: null };
  const model = thirdState(network, pairs, [a, b], members);
  if (model) return { sort: 'MODEL', via: model.third, models: model.models };
  const shared = pairs.connections.between(a, b, null).find((one) => isMembership(network, one));
  return { sort: shared ? 'BELONGING' : 'FIRST_CONTACT', via: shared?.through ?? null, models: null };
}
