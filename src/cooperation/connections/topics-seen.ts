import type { NetworkMask } from '../../network/network-mask.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { tieKindNumber, tiesAt, topicsOf } from '../../network/read-network.ts';

/** The topics that an entity is recorded to be about, as far as a viewer may see them; a withheld tie tells no topic. */
export function topicsSeen(network: PreparedNetwork, hidden: NetworkMask, entity: number): number[] {
  const topics = [...topicsOf(network, entity)].filter((topic) => !hidden.entities.has(topic));
  if (hidden.ties.size === 0 || topics.length === 0) return topics;
  const addresses = tieKindNumber(network, 'ADDRESSES');
  const { kind, from, to } = network.ties;
  const seen = new Set<number>();
  for (const tie of tiesAt(network, entity)) {
    if (kind[tie] === addresses && from[tie] === entity && !hidden.ties.has(tie)) seen.add(to[tie] as number);
  }
  return topics.filter((topic) => seen.has(topic));
}
