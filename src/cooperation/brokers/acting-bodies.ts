import { kindRoles } from '../../network/kind-roles.ts';
import type { NetworkMask } from '../../network/network-mask.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { existsOn, hasRole, rowOf } from '../../network/read-network.ts';

/** The bodies of a country whose paths abroad are compared. */
export interface ActingBodies {
  readonly country: number;
  readonly bodies: readonly number[];
  /** True where the country has more of them than are compared. */
  readonly sampled: boolean;
}

/** Bodies compared for each country; of more, every second, third … by id (pivots as in Brandes and Pich 2007, but chosen evenly). */
export const mostBodies = 24;

function evenly(items: readonly number[]): number[] {
  const step = Math.max(1, items.length / mostBodies);
  return Array.from(
    { length: Math.min(items.length, mostBodies) },
    (_, index) => items[Math.floor(index * step)] as number,
  );
}

/** Bodies of a country that work with others in their own name on a day; shelters and hotlines are reached through who runs them. */
function bodiesOf(network: PreparedNetwork, hidden: NetworkMask, country: number, day: number): number[] {
  const place = network.countryEntities.indexOf(country);
  if (place < 0) return [];
  return [...rowOf(network.ofCountry, place)].filter(
    (entity) =>
      hasRole(network, entity, kindRoles.ACTS) && existsOn(network, entity, day) && !hidden.entities.has(entity),
  );
}

/** The acting bodies of each country that has any, those of the country with fewest first. */
export function actingBodies(
  network: PreparedNetwork,
  hidden: NetworkMask,
  countries: readonly number[],
  day: number,
): ActingBodies[] {
  return countries
    .map((country) => ({ country, all: bodiesOf(network, hidden, country, day) }))
    .filter(({ all }) => all.length > 0)
    .sort((x, y) => x.all.length - y.all.length || x.country - y.country)
    .map(({ country, all }) => ({ country, bodies: evenly(all), sampled: all.length > mostBodies }));
}
