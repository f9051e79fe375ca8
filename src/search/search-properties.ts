import type { SearchPropertyName } from '../catalog/search-index.ts';
import type { Property } from '../model/property.ts';
import { nameKeys } from './name-key.ts';
import { bigramsOf, tokenize } from './tokens.ts';

/** What is stored beside an entity for the sake of search, and covered by its full-text index. All of it is derived. */
export interface SearchProperties extends Readonly<Record<SearchPropertyName, string>> {
  /** Keys of its name, separated by spaces, as in all of these. */
  readonly searchNameKeys: string;
  /** Keys of its other names: local names, aliases, acronyms. */
  readonly searchAliasKeys: string;
  readonly searchNameWords: string;
  readonly searchAliasWords: string;
  /** Letter pairs of all its names in scripts without spaces. */
  readonly searchParts: string;
  /** Words of its description, and the names of its country: people ask for the "japan police". */
  readonly searchTextWords: string;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  const name = (value as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? [name] : [];
}

/** Every name of an entity. */
export function namesOf(values: Readonly<Record<string, unknown>>): string[] {
  return [values.name, values.nameLocal, values.localNames, values.aliases].flatMap(textsOf);
}

/** The names and the running texts among the searched properties of an entity. */
function searchedTexts(values: Readonly<Record<string, unknown>>, properties: readonly Property[]) {
  const searched = properties.filter((property) => property.searched);
  const texts = (found: readonly Property[]) => found.flatMap((property) => textsOf(values[property.name]));
  return {
    name: textsOf(values.name),
    aliases: texts(searched.filter((property) => property.type !== 'Text' && property.name !== 'name')),
    text: texts(searched.filter((property) => property.type === 'Text')),
  };
}

/**
 * What search needs of an entity, from the properties that the model declares as searched.
 * @param countryNames every name of the country that it belongs to
 */
export function searchProperties(
  values: Readonly<Record<string, unknown>>,
  properties: readonly Property[],
  countryNames: readonly string[],
): SearchProperties {
  const { name, aliases, text } = searchedTexts(values, properties);
  const joined = (words: readonly string[]) => [...new Set(words)].join(' ');
  return {
    searchNameKeys: joined(name.flatMap(nameKeys)),
    searchAliasKeys: joined(aliases.flatMap(nameKeys)),
    searchNameWords: joined(name.flatMap(tokenize)),
    searchAliasWords: joined(aliases.flatMap(tokenize)),
    searchParts: bigramsOf([...name, ...aliases]).join(' '),
    searchTextWords: joined([...text, ...countryNames].flatMap(tokenize)),
  };
}
