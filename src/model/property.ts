import type { Vocabulary } from './vocabulary.ts';

/**
 * What a property holds. `Date` is a calendar date known to the day, the month or only the year, as the source gives it.
 * `Reference` is the id of an entity of another kind, readable as that entity.
 */
export type PropertyType =
  | 'String'
  | 'Text'
  | 'Date'
  | 'Boolean'
  | 'Int'
  | 'Url'
  | 'Vocabulary'
  | 'Reference'
  | 'Record';

/** One property of a node kind or a tie kind. */
export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  readonly description: string;
  /** What people call it beside its value; absent: its name in words. */
  readonly label?: string;
  /** What is said in its place where it is null, when that is worth saying; absent: nothing is said. */
  readonly whenUnknown?: string;
  /** A list of values; an absent list reads as empty. */
  readonly list?: boolean;
  /** Every record has it; seeds without it are refused. */
  readonly required?: boolean;
  /** Kept by Saphan itself, never written in a seed file. */
  readonly derived?: boolean;
  /** The closed list of words, where `type` is Vocabulary. */
  readonly vocabulary?: Vocabulary;
  /** The node kind pointed at, where `type` is Reference. */
  readonly reference?: string;
  /** The parts of each value, where `type` is Record (always a list); stored side by side as lists of equal length. */
  readonly record?: RecordType;
  /** Read by full-text search. */
  readonly searched?: boolean;
}

/** A small value made of named parts that has no identity of its own, like a piece of evidence. */
export interface RecordType {
  /** GraphQL type name, e.g. `Evidence`. */
  readonly name: string;
  readonly description: string;
  readonly parts: readonly Property[];
}
