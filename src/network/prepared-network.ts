import type { TextTable } from './text-table.ts';

/** Lists of numbers, one a row, laid end to end: row r stands from `first[r]` to before `first[r + 1]`. */
export interface Rows {
  readonly first: Uint32Array;
  readonly items: Uint32Array;
}

/** The words that the columns name by number, in the order of the catalog. */
export interface NetworkWords {
  readonly kinds: readonly string[];
  readonly tieKinds: readonly string[];
  readonly mandates: readonly string[];
  readonly levels: readonly string[];
  readonly instrumentKinds: readonly string[];
  readonly subjects: readonly string[];
}

/** Facts of entities, each column indexed by the number of the entity. Numbers go by id, in order. */
export interface EntityColumns {
  readonly ids: TextTable;
  /** Index into `words.kinds`. */
  readonly kind: Uint8Array;
  /** Number of its country among `countryIds`; -1 where it has none. */
  readonly country: Int16Array;
  /** Index into `words.levels` plus one; 0 where not known. */
  readonly level: Uint8Array;
  /** Index into `words.instrumentKinds` plus one; 0 where it is no instrument, or nobody says of what sort. */
  readonly instrumentKind: Uint8Array;
  /** Index into `words.subjects` plus one; 0 for what is no absence. */
  readonly subject: Uint8Array;
  /** Bits of `entityFlags`. */
  readonly flags: Uint8Array;
  /** The first day of its existence, `alwaysBegun` where that is not known. */
  readonly begins: Int32Array;
  /** The first day after its existence, `notEnded` where it has not ended. */
  readonly ends: Int32Array;
  /** Its mandates, the main one first: indices into `words.mandates`. */
  readonly mandates: Rows;
  /** Numbers of the topics that it is recorded to be about. */
  readonly topics: Rows;
  /** Numbers of the sources of its evidence, piece by piece. */
  readonly sources: Rows;
  /** Of a source: when it was published, packed; 0 where that is not known. */
  readonly published: Int32Array;
  /** Of a source: the same number for the same publisher; -1 for what is no source. */
  readonly publisher: Int32Array;
}

export const entityFlags = {
  /** The source describes it without naming it. */
  UNNAMED: 1,
  /** Another body carries on its work. */
  SUCCEEDED: 2,
  /** Trafficking is in its name. */
  NAMED_FOR_IT: 4,
  /** Trafficking is in its description. */
  DESCRIBED_FOR_IT: 8,
  /** A number to call is recorded. */
  HAS_NUMBERS: 16,
  /** A treaty open to all states: counted with a hundred parties. */
  OPEN_TO_ALL: 32,
} as const;

/** Facts of ties, each column indexed by the number of the tie. Numbers go by source, kind, target and beginning. */
export interface TieColumns {
  readonly kind: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** 1 where the tie is inferred, 0 where it is stated. */
  readonly inferred: Uint8Array;
  /** Dates as their source gives them, packed. */
  readonly since: Int32Array;
  readonly until: Int32Array;
  readonly observed: Int32Array;
  /** The first day on which it holds, the beginnings of its ends counted; and the first on which it holds no longer. */
  readonly holdsFrom: Int32Array;
  readonly holdsUntil: Int32Array;
  /** Days on which it is first and last seen to hold; `unknownDay` where no date tells. */
  readonly firstSeen: Int32Array;
  readonly lastSeen: Int32Array;
  readonly sources: Rows;
  /** A checksum of its id, by which ties of one kind between the same two are told apart. */
  readonly mark: Uint32Array;
}

/**
 * Ties at each entity, in either direction; a tie to itself stands once. Those of one role (a kind, read from one of its ends) stand
 * together, and in a role those that no date dates come first, then those that were last seen to hold most lately.
 * Place p in the row of an entity is an arc: tie `tie[p]` leads to `to[p]`.
 */
export interface Arcs {
  readonly first: Uint32Array;
  readonly tie: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * Those who share a role at an entity: parties of an instrument, members of a body. The groups of entity e are those from
 * `ofEntity[e]` to before `ofEntity[e + 1]`; a role that one or two have makes no hub and has no group.
 * How many there are on a day is how many of `begins` are not after it less how many of `ends` are not; each is in order within its
 * group, which stands from `first[g]` to before `first[g + 1]`.
 */
export interface RoleGroups {
  readonly ofEntity: Uint32Array;
  /** Twice the index of the tie kind, plus one where the entity is the target of the tie. */
  readonly role: Uint8Array;
  readonly first: Uint32Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

/**
 * The whole network as searching sees it: one immutable value of columns in memory that threads share. It holds numbers only;
 * what an answer says of them is read from the store. A day, a filter, an entity left out or what a viewer may not see are masks
 * over it, never another network.
 */
export interface PreparedNetwork {
  /** Names the state of the data from which it was made. */
  readonly revision: string;
  readonly words: NetworkWords;
  /** For each kind, bits of `kindRoles`. */
  readonly rolesOfKind: Uint16Array;
  readonly entityCount: number;
  readonly tieCount: number;
  readonly entities: EntityColumns;
  readonly ties: TieColumns;
  readonly arcs: Arcs;
  readonly groups: RoleGroups;
  /** Ids of all countries that anything belongs to. */
  readonly countryIds: readonly string[];
  /** For each of these, the number of its entity; -1 where there is none. */
  readonly countryEntities: Int32Array;
  /** Entities of the kind Country, by name. */
  readonly countriesByName: Uint32Array;
  /** Entities that belong to each country of `countryIds`. */
  readonly ofCountry: Rows;
  /** Entities of each kind. */
  readonly ofKind: Rows;
  /** For each mandate, the logarithm that tells how rare it is among bodies. */
  readonly mandateRarity: Float64Array;
}
