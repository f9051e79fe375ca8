import type { TieKind } from '../model/tie-kind.ts';
import type { Network, NetworkEntity, NetworkTie } from './network.ts';
import { leastParties } from './open-treaties.ts';

/** The role that an entity has in a tie: parties of an instrument, members of a body, those whom a funder funds. */
function roleOf(kind: TieKind, tie: NetworkTie, entity: string): string {
  return kind.symmetric ? kind.name : `${kind.name} ${tie.from === entity ? 'OUT' : 'IN'}`;
}

/** A state is no hub (ACTS_FOR already says how large it is), and an event is wholly present in each of its sessions. */
function isExempt(network: Network, kind: TieKind, tie: NetworkTie, entity: NetworkEntity): boolean {
  if (entity.kind === 'Country') return true;
  return kind.name === 'PART_OF' && network.entities.get(tie.from)?.kind === 'Session';
}

/** How many others stand to an entity as the other end of this tie does. */
export type HubSizes = (tie: NetworkTie, kind: TieKind, entity: string) => number;

/** Counts, among the given ties, those who share a role at each entity; 1 where the entity is no hub. */
export function hubSizes(
  network: Network,
  held: readonly { readonly tie: NetworkTie; readonly kind: TieKind }[],
): HubSizes {
  const roles = new Map<string, Map<string, Set<string>>>();
  const note = (entity: string, other: string, role: string) => {
    const atEntity = roles.get(entity) ?? new Map<string, Set<string>>();
    roles.set(entity, atEntity);
    const others = atEntity.get(role);
    if (others) others.add(other);
    else atEntity.set(role, new Set([other]));
  };
  for (const { tie, kind } of held) {
    note(tie.from, tie.to, roleOf(kind, tie, tie.from));
    note(tie.to, tie.from, roleOf(kind, tie, tie.to));
  }
  const least = leastParties(network);
  return (tie, kind, id) => {
    const entity = network.entities.get(id);
    if (!entity || isExempt(network, kind, tie, entity)) return 1;
    return Math.max(least(entity), roles.get(id)?.get(roleOf(kind, tie, id))?.size ?? 1);
  };
}

/**
 * What is left of a tie at an entity in the middle of a path where `size` others stand as it does: (size − 1)^(−1/4), so that
 * two of n members are joined (n − 1)^(−1/2) as much as two who have the body to themselves: 6 members 0.45, 11 0.32, 100 0.10.
 * Between 1/(n − 1) (Newman 2001, for co-authors) and 1/log n (Adamic and Adar 2003, for shared pages).
 */
export function hubShare(size: number): number {
  return size <= 2 ? 1 : (size - 1) ** -0.25;
}
