import { hasBegun, isClosed, lifespanOf } from './existence.ts';
import type { Network, NetworkEntity } from './network.ts';

/** Kinds that somebody can turn to: they have mandates and, mostly, a country. */
const bodyKinds = new Set(['Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service']);

/** True for an organization, a facility or a service. */
export function isBody(entity: NetworkEntity): boolean {
  return bodyKinds.has(entity.kind);
}

/** True where the entity exists on the day, as far as is known. */
export function existsOn(network: Network, entity: NetworkEntity, day: string): boolean {
  const span = lifespanOf(network, entity.id);
  return hasBegun(span, day) && !isClosed(span, day);
}

/** The named bodies that exist on the day and for which `belongs` holds. One that nobody named cannot be turned to. */
export function bodiesWhere(
  network: Network,
  day: string,
  belongs: (entity: NetworkEntity) => boolean,
): NetworkEntity[] {
  return [...network.entities.values()].filter(
    (entity) => isBody(entity) && !entity.unnamed && belongs(entity) && existsOn(network, entity, day),
  );
}
