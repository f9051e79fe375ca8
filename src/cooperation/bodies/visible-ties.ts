import { otherEnd, tieHolds, tiesAt } from '../../network/read-network.ts';
import type { Searching } from '../question.ts';

/** What is needed to look at ties directly. */
export type Looking = Pick<Searching, 'network' | 'hidden'>;

/** The ties at an entity that the viewer may see, whenever they hold. */
export function visibleTies({ network, hidden }: Looking, entity: number): Uint32Array {
  const ties = tiesAt(network, entity);
  if (hidden.entities.size === 0 && hidden.ties.size === 0) return ties;
  return ties.filter((tie) => !hidden.ties.has(tie) && !hidden.entities.has(otherEnd(network, tie, entity)));
}

/** The ties at an entity that the viewer may see and that hold on a day. */
export function heldTies(looking: Looking, entity: number, day: number): Uint32Array {
  return visibleTies(looking, entity).filter((tie) => tieHolds(looking.network, tie, day));
}
