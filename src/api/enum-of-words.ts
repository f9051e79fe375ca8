import { registerEnumType } from 'type-graphql';

/** A GraphQL enum from its words, each with what it means; the words are also its values. */
export function enumOfWords(name: string, description: string, words: Readonly<Record<string, string>>): () => object {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word, word]));
  const valuesConfig = Object.fromEntries(
    Object.entries(words).map(([word, meaning]) => [word, { description: meaning }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return () => values;
}
