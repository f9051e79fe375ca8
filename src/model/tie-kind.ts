import type { Property } from './property.ts';

/** Which kinds a tie may run between: any of `from` with any of `to`. */
export interface TieEnds {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A field that reads a tie from one of its ends, e.g. `Event.sessions`. */
export interface ReadingField {
  readonly name: string;
  readonly description: string;
  /** Kinds that have the field; absent: every kind that may stand at this end. */
  readonly on?: readonly string[];
  /** Kinds that it reads; absent: every kind that may stand at the other end. */
  readonly reads?: readonly string[];
  /** At most one such tie is expected: an object instead of a connection. */
  readonly single?: boolean;
}

/** A kind of tie between two entities: a Neo4j relationship type and a `TieKind` value in GraphQL. */
export interface TieKind {
  /** SCREAMING_SNAKE, e.g. `PARTY_TO`. */
  readonly name: string;
  /** What the tie means, and what it doesn't. */
  readonly description: string;
  readonly ends: readonly TieEnds[];
  /** How the tie reads from its source: `{from}` and `{to}` stand for the names. */
  readonly forwards: string;
  /** How it reads from its target; the same tie, the other subject. */
  readonly backwards: string;
  /** True where neither end comes first: partners. */
  readonly symmetric: boolean;
  /** True where the tie is a way to work together; false where it only describes. */
  readonly cooperation: boolean;
  /** What the tie is worth as a channel today, fresh and stated, from 0 (nothing) to 1 (an obligation in force). 0 unless cooperation. */
  readonly worth: number;
  /** Years after its last evidence in which the worth halves; null: it stands until it ends. */
  readonly halfLife: number | null;
  /** True for what happened once and leaves an acquaintance: `until` closes the happening, not the tie. */
  readonly endures: boolean;
  /** True where Saphan derives the tie itself; seed files may not state it. */
  readonly derived: boolean;
  /** Properties beyond those that every tie has. */
  readonly properties: readonly Property[];
  /** Fields on the source's kind (reading forwards) and on the target's kind (reading backwards). */
  readonly fields: { readonly from: readonly ReadingField[]; readonly to: readonly ReadingField[] };
}
