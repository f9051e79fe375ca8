import { largestPageSize } from '../../catalog/page-size.ts';

/** How much one request may ask for. Each is refused with what was found, what is allowed and how to ask for less. */
export interface Limits {
  /** Levels of fields in a document, fragments followed. */
  readonly depth: number;
  /** Fields in a document, fragments followed. */
  readonly fields: number;
  /** Renamed fields in a document, fragments followed. */
  readonly aliases: number;
  /** Lexical tokens of a document as sent. */
  readonly tokens: number;
  /** Entities and ties that a root field may yield at most: the product of `first` down each branch, summed. */
  readonly cost: number;
  /** The most that one list may be asked for. */
  readonly first: number;
  /** Levels of conditions in a `where`. */
  readonly whereDepth: number;
  /** Single conditions in a `where`. */
  readonly whereTerms: number;
  /** Values in one list of a `where`. */
  readonly whereValues: number;
}

export const defaultLimits: Limits = Object.freeze({
  depth: 12,
  fields: 500,
  aliases: 30,
  tokens: 5_000,
  cost: 200_000,
  first: largestPageSize,
  whereDepth: 4,
  whereTerms: 50,
  whereValues: 500,
});
