import { kindRoles } from '../../network/kind-roles.ts';
import { hasRole, isUnnamed, otherEnd, tiesAt } from '../../network/read-network.ts';
import type { Searching } from '../question.ts';

/** Who met at an event: the countries whose people came, and the named bodies that held it, spoke, or were visited. */
export interface Meeting {
  readonly event: number;
  readonly sessions: readonly number[];
  readonly countries: readonly number[];
  readonly bodies: readonly number[];
}

type Seeing = Pick<Searching, 'network' | 'hidden' | 'kinds' | 'catalog'>;

/** Ties at an entity that the viewer may see. */
function tiesSeen({ network, hidden }: Seeing, entity: number): number[] {
  return [...tiesAt(network, entity)].filter(
    (tie) => !hidden.ties.has(tie) && !hidden.entities.has(otherEnd(network, tie, entity)),
  );
}

function sessionsOf(seeing: Seeing, event: number): number[] {
  const { network, kinds } = seeing;
  const { kind, from, to } = network.ties;
  return tiesSeen(seeing, event)
    .filter((tie) => kind[tie] === kinds.partOf && to[tie] === event)
    .map((tie) => from[tie] as number)
    .filter((part) => network.entities.kind[part] === kinds.session);
}

/** Reads who met at an event from the ties of the event and of its sessions; those only described without a name are left out. */
export function whoMet(seeing: Seeing, event: number): Meeting {
  const { network, catalog } = seeing;
  const sessions = sessionsOf(seeing, event);
  const met = new Set<number>();
  for (const place of [event, ...sessions]) {
    for (const tie of tiesSeen(seeing, place)) {
      const other = otherEnd(network, tie, place);
      if (catalog.tieKinds[network.ties.kind[tie] as number]?.attends && !isUnnamed(network, other)) met.add(other);
    }
  }
  const all = [...met].sort((a, b) => a - b).filter((entity) => hasRole(network, entity, kindRoles.COMPARED));
  return {
    event,
    sessions,
    countries: all.filter((entity) => hasRole(network, entity, kindRoles.STATE)),
    bodies: all.filter((entity) => !hasRole(network, entity, kindRoles.STATE)),
  };
}
