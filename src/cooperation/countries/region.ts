import type { NetworkMask } from '../../network/network-mask.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { tieHolds, tieKindNumber, tiesAt } from '../../network/read-network.ts';
import { numberOfText } from '../../network/text-table.ts';
import { requireCountry } from '../arguments/require-entity.ts';
import type { Resolving } from '../question.ts';

/** The region is what its own organization says: its members on the day. */
const regionalBody = 'igo:asean';

/** Japan is no member: it is here as the partner whose cooperation with the region is asked about. */
const partnerStates = ['country:jp'];

/** Countries that the viewer may see, by name. */
function countriesSeen({ countriesByName }: PreparedNetwork, hidden: NetworkMask): number[] {
  return [...countriesByName].filter((country) => !hidden.entities.has(country));
}

/** The members of ASEAN on a day (its number), by name. */
export function memberStates(network: PreparedNetwork, hidden: NetworkMask, day: number): number[] {
  const body = numberOfText(network.entities.ids, regionalBody);
  if (body < 0 || hidden.entities.has(body)) return [];
  const memberOf = tieKindNumber(network, 'MEMBER_OF');
  const { kind, from, to } = network.ties;
  const members = new Set<number>();
  for (const tie of tiesAt(network, body)) {
    if (kind[tie] !== memberOf || to[tie] !== body || hidden.ties.has(tie) || !tieHolds(network, tie, day)) continue;
    members.add(from[tie] as number);
  }
  return countriesSeen(network, hidden).filter((country) => members.has(country));
}

/** The members of ASEAN on a day, by name, then Japan; all countries where nothing is known of ASEAN. */
export function regionAndPartners(network: PreparedNetwork, hidden: NetworkMask, day: number): number[] {
  const members = memberStates(network, hidden, day);
  if (members.length === 0) return countriesSeen(network, hidden);
  const partners = partnerStates
    .map((id) => numberOfText(network.entities.ids, id))
    .filter((partner) => partner >= 0 && !hidden.entities.has(partner));
  return [...members, ...partners];
}

/** The countries that a question names, else the members of ASEAN on the day and Japan. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function countriesAsked(resolving: Resolving, ids: readonly string[] | null | undefined, day: number): number[] {
  if (!ids) return regionAndPartners(resolving.network, resolving.hidden, day);
  return [...new Set(ids)].map((id) => requireCountry(resolving, id));
}

/** Every unordered pair of a list, in its order. */
export function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
