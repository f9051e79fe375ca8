import type { Catalog } from '../catalog/catalog.ts';
import { failure } from '../errors.ts';
import type { Network, NetworkEntity } from './network.ts';

/** The entity of an id. @throws UNKNOWN_ENTITY where this network has none, whether there is none or it is withheld. */
export function entityAsked(network: Network, id: string): NetworkEntity {
  const entity = network.entities.get(id);
  if (!entity) throw failure('UNKNOWN_ENTITY', { id });
  return entity;
}

/** The country of an id. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function countryAsked(network: Network, catalog: Catalog, id: string): NetworkEntity {
  const entity = entityAsked(network, id);
  if (entity.kind !== 'Country') {
    const kind = catalog.typeNamed(entity.kind)?.name ?? entity.kind;
    throw failure('WRONG_KIND', { id, kind, expected: 'a country' });
  }
  return entity;
}

/** Kinds that describe and are never an end of a way to work together. */
const describing = new Set(['Topic', 'Source', 'Absence']);

/** An entity that can work together with others. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function partnerAsked(network: Network, id: string): NetworkEntity {
  const entity = entityAsked(network, id);
  if (describing.has(entity.kind)) {
    throw failure('WRONG_KIND', { id, kind: entity.kind, expected: 'a country, a body, a program or the like' });
  }
  return entity;
}
