/** A closed list of words, each with its meaning: a GraphQL enum, and the only words that a seed file may use there. */
export interface Vocabulary {
  /** GraphQL enum name, e.g. `Mandate`. */
  readonly name: string;
  readonly description: string;
  /** SCREAMING_SNAKE word → what it means. */
  readonly words: Readonly<Record<string, string>>;
}
