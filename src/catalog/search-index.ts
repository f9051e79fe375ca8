/**
 * Name of the full-text index over all entities. An index of this name is left as it is when it exists: whoever changes
 * what it covers, or its analyzer, gives it another name.
 */
export const searchIndex = 'entity_search';

/** What the index covers: texts that are stored beside an entity for the sake of search alone, each a list of folded words. */
export const searchPropertyNames = [
  'searchNameKeys',
  'searchAliasKeys',
  'searchNameWords',
  'searchAliasWords',
  'searchParts',
  'searchTextWords',
] as const;

export type SearchPropertyName = (typeof searchPropertyNames)[number];
