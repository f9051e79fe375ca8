import type { TieKindName } from '../model/tie-kinds.ts';
import { entityFlags, type PreparedNetwork, type Rows } from './prepared-network.ts';
import { textAt } from './text-table.ts';

/** The id of an entity. */
export function idOf(network: PreparedNetwork, entity: number): string {
  return textAt(network.entities.ids, entity);
}

/** The label of the kind of an entity, e.g. `LegalInstrument`. */
export function kindOf(network: PreparedNetwork, entity: number): string {
  return network.words.kinds[network.entities.kind[entity] as number] as string;
}

/** True where the kind of an entity has one of some roles (bits of `kindRoles`). */
export function hasRole(network: PreparedNetwork, entity: number, roles: number): boolean {
  return ((network.rolesOfKind[network.entities.kind[entity] as number] as number) & roles) !== 0;
}

/** True where an entity has one of some marks (bits of `entityFlags`). */
export function hasFlag(network: PreparedNetwork, entity: number, flags: number): boolean {
  return ((network.entities.flags[entity] as number) & flags) !== 0;
}

/** True where the source describes an entity without naming it. */
export function isUnnamed(network: PreparedNetwork, entity: number): boolean {
  return hasFlag(network, entity, entityFlags.UNNAMED);
}

/** The items of a row. */
export function rowOf({ first, items }: Rows, row: number): Uint32Array {
  return items.subarray(first[row], first[row + 1]);
}

/** The topics that an entity is recorded to be about. */
export function topicsOf(network: PreparedNetwork, entity: number): Uint32Array {
  return rowOf(network.entities.topics, entity);
}

/** The level of an entity as a word, or null. */
export function levelOf(network: PreparedNetwork, entity: number): string | null {
  return network.words.levels[(network.entities.level[entity] as number) - 1] ?? null;
}

/** The number of the country entity to which an entity belongs; -1 where it belongs to none, or to one that isn't there. */
export function countryOf(network: PreparedNetwork, entity: number): number {
  const country = network.entities.country[entity] as number;
  return country < 0 ? -1 : (network.countryEntities[country] as number);
}

/** Ties at an entity, in either direction, in the order of their numbers. */
export function tiesAt({ arcs }: PreparedNetwork, entity: number): Uint32Array {
  return arcs.tie.slice(arcs.first[entity], arcs.first[entity + 1]).sort();
}

/** The other end of a tie. */
export function otherEnd({ ties }: PreparedNetwork, tie: number, entity: number): number {
  return (ties.from[tie] === entity ? ties.to[tie] : ties.from[tie]) as number;
}

/** True where a tie holds on a day (its number); the lives of its ends are counted. */
export function tieHolds({ ties }: PreparedNetwork, tie: number, day: number): boolean {
  return (ties.holdsFrom[tie] as number) <= day && (ties.holdsUntil[tie] as number) > day;
}

/** True where an entity exists on a day, as far as is known. */
export function existsOn({ entities }: PreparedNetwork, entity: number, day: number): boolean {
  return (entities.begins[entity] as number) <= day && (entities.ends[entity] as number) > day;
}

/** The entities of a kind, by id. */
export function entitiesOfKind(network: PreparedNetwork, kind: string): Uint32Array {
  const at = network.words.kinds.indexOf(kind);
  return at < 0 ? new Uint32Array(0) : rowOf(network.ofKind, at);
}

/** The name of the kind of a tie. */
export function tieKindOf({ ties, words }: PreparedNetwork, tie: number): string {
  return words.tieKinds[ties.kind[tie] as number] as string;
}

/** The number of a tie kind; -1 where there is none of that name. */
export function tieKindNumber({ words }: PreparedNetwork, name: TieKindName): number {
  return words.tieKinds.indexOf(name);
}
