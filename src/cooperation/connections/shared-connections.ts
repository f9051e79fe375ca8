import { kindRoles } from '../../network/kind-roles.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { kindOf, tieKindOf } from '../../network/read-network.ts';
import { type Channel, type Channels, parts } from '../channels/channels.ts';
import { topicsSeen } from './topics-seen.ts';

/** Something that joins two states: an instrument, process, program, event or body to which both stand, or a tie of their own. */
export interface SharedConnection {
  /** What they share; null for a tie of their own. */
  readonly through: number | null;
  readonly ties: readonly number[];
  /** What the connection is worth on the day, 0 to 1: both ties, and what the size of the shared thing leaves of them. */
  readonly worth: number;
}

/** The strongest channel of a state to each other entity. */
export type StrongestChannels = ReadonlyMap<number, Channel>;

/** The strongest channel of a state to each other entity; what one of its agencies signed counts as its own. */
export function strongestChannels(channels: Channels, state: number): StrongestChannels {
  const { ties } = channels.network;
  const own = channels.from(state);
  const signed = own
    .filter(({ actsFor }) => actsFor)
    .flatMap((agency) => channels.from(agency.to).filter(({ tie }) => ties.kind[tie] === channels.kinds.signed));
  const best = new Map<number, Channel>();
  for (const channel of [...own, ...signed]) {
    if ((best.get(channel.to)?.strength ?? 0) < channel.strength) best.set(channel.to, channel);
  }
  return best;
}

/** True for that through which states are joined as states; that an NGO works in two countries joins the NGO, not them. */
function joinsStates(channels: Channels, entity: number, topic: number | null): boolean {
  if (!channels.hasRole(entity, kindRoles.JOINS_STATES) || channels.partOf(entity) === parts.BARRED) return false;
  return topic === null || topicsSeen(channels.network, channels.filter.without, entity).includes(topic);
}

/** Everything that joins a state with another, `b`, told from the strongest channels of both; the strongest first. */
export function connectionsOf(
  channels: Channels,
  fromA: StrongestChannels,
  fromB: StrongestChannels,
  b: number,
  topic: number | null,
): SharedConnection[] {
  const found: SharedConnection[] = [];
  for (const [entity, mine] of fromA) {
    if (entity === b && topic === null) found.push({ through: null, ties: [mine.tie], worth: mine.strength });
    const theirs = fromB.get(entity);
    if (!theirs || !joinsStates(channels, entity, topic)) continue;
    const worth = mine.strength * mine.arriving * theirs.arriving * theirs.strength;
    found.push({ through: entity, ties: [mine.tie, theirs.tie], worth });
  }
  return found.sort((x, y) => y.worth - x.worth || (x.through ?? -1) - (y.through ?? -1));
}

/**
 * Everything that joins two states on the day of the channels, the strongest first.
 * @param topic only what is recorded to be about it; then a body or a tie that is about everything doesn't count.
 */
export function sharedConnections(channels: Channels, a: number, b: number, topic: number | null): SharedConnection[] {
  return connectionsOf(channels, strongestChannels(channels, a), strongestChannels(channels, b), b, topic);
}

/** What several independent connections are worth together: the chance that one of them holds, each read as a chance. */
export function worthTogether(connections: readonly Pick<SharedConnection, 'worth'>[]): number {
  return 1 - connections.reduce((none, { worth }) => none * (1 - worth), 1);
}

/** True for a connection through an instrument: what two states have agreed to. */
export function isInstrument(network: PreparedNetwork, { through }: SharedConnection): boolean {
  return through !== null && kindOf(network, through) === 'LegalInstrument';
}

/** True where the two belong to what they share, so that they can propose something there. */
export function isMembership(network: PreparedNetwork, { through, ties }: SharedConnection): boolean {
  return through !== null && ties.every((tie) => tieKindOf(network, tie) === 'MEMBER_OF');
}
