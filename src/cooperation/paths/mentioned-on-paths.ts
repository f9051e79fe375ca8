import type { PreparedNetwork } from '../../network/prepared-network.ts';
import type { Mentions } from '../telling/facts.ts';
import { entitiesTold } from '../telling/happening-dates.ts';
import type { FoundCooperationPath } from './other-forums.ts';

/** What the telling of some paths speaks of. */
export function mentionedOnPaths(
  paths: readonly FoundCooperationPath[],
  network: PreparedNetwork,
  also: Iterable<number> = [],
): Mentions {
  const ties = paths.flatMap((path) => path.ties);
  const entities = paths.flatMap((path) => [...path.entities, ...path.otherForums]);
  return { entities: [...entities, ...also, ...ties.flatMap((tie) => entitiesTold(network, tie))], ties };
}
