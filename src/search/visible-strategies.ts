import type { Catalog } from '../catalog/catalog.ts';
import { searchPropertyNames } from '../catalog/search-index.ts';
import type { Visibility } from '../cypher/visibility.ts';
import { madeFrom } from './made-from.ts';
import type { SearchStrategy } from './search-query.ts';

/** A strategy, and the kinds that it may not find: finding by a hidden property would tell its value. */
export interface VisibleStrategy extends SearchStrategy {
  readonly blindTo: readonly string[];
}

/**
 * What each strategy must not find of what the viewer may not read; those that may find nothing are left out. One that asks
 * for several properties at once is blind to a kind as soon as one of them is hidden there: it rather finds less than it tells.
 */
export function visibleStrategies(
  strategies: readonly SearchStrategy[],
  catalog: Catalog,
  visibility: Visibility,
): readonly VisibleStrategy[] {
  return strategies
    .map((strategy) => {
      const asked = searchPropertyNames.filter((field) => strategy.query.includes(`${field}:`));
      const hidden = (kind: string) =>
        asked.some((field) => madeFrom(field, catalog).some((name) => visibility.hides(kind, name)));
      return { ...strategy, blindTo: catalog.kinds.map((kind) => kind.name).filter(hidden) };
    })
    .filter(({ blindTo }) => blindTo.length < catalog.kinds.length);
}
