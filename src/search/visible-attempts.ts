import type { Visibility } from '../cypher/visibility.ts';
import type { Attempt } from './search-query.ts';

/** Which properties of an entity went into which part of the index. */
const madeFrom: Readonly<Record<string, readonly string[]>> = {
  searchNameKeys: ['name'],
  searchNameWords: ['name'],
  searchAliasKeys: ['nameLocal', 'localNames', 'aliases'],
  searchAliasWords: ['nameLocal', 'localNames', 'aliases'],
  searchParts: ['name', 'nameLocal', 'localNames', 'aliases'],
  searchTextWords: ['description', 'country'],
};

/** The attempts that ask for nothing that the viewer may not read: finding by a hidden property would tell its value. */
export function visibleAttempts(attempts: readonly Attempt[], visibility: Visibility): readonly Attempt[] {
  const hidden = Object.keys(madeFrom).filter((field) => madeFrom[field]?.some((name) => visibility.hides(null, name)));
  return attempts.filter((attempt) => !hidden.some((field) => attempt.query.includes(`${field}:`)));
}
