import type { Catalog } from '../catalog/catalog.ts';
import { countryAsked } from './entity-asked.ts';
import type { Network, NetworkEntity } from './network.ts';
import { tieHistory } from './tie-history.ts';
import { tieHolds } from './tie-holds.ts';

/** The region is what its own organization says: its members on the day. */
const regionalBody = 'igo:asean';

/** The members of ASEAN on a day, by name. */
export function memberStates(network: Network, catalog: Catalog, day: string): NetworkEntity[] {
  const members = (network.tiesAt.get(regionalBody) ?? []).flatMap((tie) => {
    const history = tieHistory(network, catalog, tie);
    if (tie.kind !== 'MEMBER_OF' || tie.to !== regionalBody || !history || !tieHolds(network, history, tie, day))
      return [];
    const member = network.entities.get(tie.from);
    return member?.kind === 'Country' ? [member] : [];
  });
  return [...new Map(members.map((member) => [member.id, member])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Japan is no member: it is here as the partner whose cooperation with the region is asked about. */
const partnerStates = ['country:jp'];

/** The members of ASEAN on a day, by name, then Japan; all countries where nothing is known of ASEAN. */
export function regionAndPartners(network: Network, catalog: Catalog, day: string): NetworkEntity[] {
  const members = memberStates(network, catalog, day);
  if (members.length === 0) return [...network.entities.values()].filter((entity) => entity.kind === 'Country');
  return [...members, ...partnerStates.flatMap((id) => network.entities.get(id) ?? [])];
}

/** The countries that a question names, else the members of ASEAN on the day and Japan. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function countriesAsked(
  network: Network,
  catalog: Catalog,
  ids: readonly string[] | null | undefined,
  day: string,
): NetworkEntity[] {
  if (!ids) return regionAndPartners(network, catalog, day);
  return [...new Set(ids)].map((id) => countryAsked(network, catalog, id));
}

/** Every unordered pair of a list, in its order. */
export function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
