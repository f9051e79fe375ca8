import { kindRoles } from '../../network/kind-roles.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { existsOn, hasRole, isUnnamed, rowOf } from '../../network/read-network.ts';
import type { Searching } from '../question.ts';

const nobody = new Uint32Array(0);

/** Everything that belongs to a country, by id. */
export function entitiesOfCountry(network: PreparedNetwork, country: number): Uint32Array {
  const place = network.countryEntities.indexOf(country);
  return place < 0 ? nobody : rowOf(network.ofCountry, place);
}

/** True for a body that one can turn to on a day: it is named and exists, as far as is known, and the viewer may see it. */
export function canBeTurnedTo(
  { network, hidden }: Pick<Searching, 'network' | 'hidden'>,
  entity: number,
  day: number,
): boolean {
  return (
    hasRole(network, entity, kindRoles.TURNED_TO) &&
    !isUnnamed(network, entity) &&
    existsOn(network, entity, day) &&
    !hidden.entities.has(entity)
  );
}

/** The bodies of a country that one can turn to on a day, by id. */
export function bodiesOfCountry(
  searching: Pick<Searching, 'network' | 'hidden'>,
  country: number,
  day: number,
): Uint32Array {
  return entitiesOfCountry(searching.network, country).filter((entity) => canBeTurnedTo(searching, entity, day));
}
