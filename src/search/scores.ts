import { nodeKinds } from '../model/node-kinds.ts';

/**
 * What a hit is worth by how it was found. A hit counts by its best strategy only. The steps from exact names to other names,
 * and from names to texts, are larger than everything that is added, so a name always comes before a mention.
 */
export const pointsOf = {
  /** The text is the name. */
  EXACT_NAME: 100,
  /** The text is another of its names: a local name, an alias, an acronym. */
  EXACT_ALIAS: 94,
  /** A name begins with the text. */
  NAME_BEGINS: 78,
  ALIAS_BEGINS: 72,
  /** Every word stands in the name, in any order; the last may be unfinished. */
  WORDS_IN_NAME: 66,
  /** Every word stands in one or another of its names. */
  WORDS_IN_NAMES: 60,
  /** One of its names, whole, but for one letter. */
  ALMOST_A_NAME: 46,
  /** Every word stands in its names or its description. */
  WORDS_IN_TEXT: 36,
  /** Every word stands in its names but for one letter. */
  ALMOST_IN_NAMES: 30,
  /** Most of the words, or of the letter pairs, stand in its names. */
  MOST_IN_NAMES: 16,
  /** Most of the words stand in its names or its description. */
  MOST_IN_TEXT: 8,
} as const;

export type StrategyName = keyof typeof pointsOf;

/** Ways that guess. They are taken only where nothing but sources was found by name. */
export const guesses: readonly StrategyName[] = ['ALMOST_A_NAME', 'ALMOST_IN_NAMES', 'MOST_IN_NAMES', 'MOST_IN_TEXT'];

/** From here on, a hit was found by name. */
export const byNamePoints = pointsOf.WORDS_IN_NAMES;

/** The share of words or letter pairs that is "most". */
export const mostShare = 0.6;

/** Added at most for how much of the name the text is. */
export const closenessPoints = 4;

/** Added at most for how well the index itself thinks that it fits. */
export const relevancePoints = 3;

/**
 * Added for what people look for, by kind. A source is taken away from: its title names what it is about, and whoever
 * looks for that wants the thing itself.
 */
export const kindPoints: Readonly<Record<string, number>> = Object.fromEntries(
  nodeKinds.map((kind) => [kind.name, kind.searchPoints]),
);
