import { tieKindNumber, topicsOf } from '../../network/read-network.ts';
import { type Looking, visibleTies } from './visible-ties.ts';

/** The topics that an entity is recorded to be about, as far as the viewer may know. */
export function visibleTopics(looking: Looking, entity: number): readonly number[] {
  const { network, hidden } = looking;
  if (hidden.entities.size === 0 && hidden.ties.size === 0) return [...topicsOf(network, entity)];
  const addresses = tieKindNumber(network, 'ADDRESSES');
  const { kind, from, to } = network.ties;
  return [...visibleTies(looking, entity)]
    .filter((tie) => kind[tie] === addresses && from[tie] === entity)
    .map((tie) => to[tie] as number);
}
