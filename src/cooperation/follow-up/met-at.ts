import type { Network, NetworkEntity } from '../network.ts';

/** Who met at an event: the countries whose people came, and the named bodies that held it, spoke, or were visited. */
export interface Meeting {
  readonly event: NetworkEntity;
  readonly sessions: readonly string[];
  readonly countries: readonly NetworkEntity[];
  readonly bodies: readonly NetworkEntity[];
}

/** Ties by which somebody is at an event or in one of its sessions. */
const attending = new Set([
  'PARTICIPATED_IN',
  'HOSTED',
  'ORGANIZED',
  'TOOK_PART_IN',
  'CONDUCTED',
  'BRIEFED_BY',
  'BRIEFED_AT',
  'VISITED',
]);

/** Reads who met at an event from the ties of the event and of its sessions; those only described without a name are left out. */
export function metAt(network: Network, event: NetworkEntity): Meeting {
  const sessions = (network.tiesAt.get(event.id) ?? [])
    .filter(
      (tie) => tie.kind === 'PART_OF' && tie.to === event.id && network.entities.get(tie.from)?.kind === 'Session',
    )
    .map((tie) => tie.from);
  const met = new Map<string, NetworkEntity>();
  for (const place of [event.id, ...sessions]) {
    for (const tie of network.tiesAt.get(place) ?? []) {
      const other = network.entities.get(tie.from === place ? tie.to : tie.from);
      if (attending.has(tie.kind) && other && !other.unnamed) met.set(other.id, other);
    }
  }
  const all = [...met.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    event,
    sessions,
    countries: all.filter((entity) => entity.kind === 'Country'),
    bodies: all.filter((entity) => entity.kind !== 'Country' && entity.kind !== 'Contact'),
  };
}
