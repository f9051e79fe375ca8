import type { Catalog } from '../catalog/catalog.ts';
import type { Visibility } from '../cypher/visibility.ts';
import { madeFrom } from './made-from.ts';
import { searchPropertyNames } from './search-properties.ts';
import type { Attempt } from './search-query.ts';

/** An attempt, and the kinds that it may not find: finding by a hidden property would tell its value. */
export interface VisibleAttempt extends Attempt {
  readonly blindTo: readonly string[];
}

/**
 * What each attempt must not find of what the viewer may not read; those that may find nothing are left out. An attempt that asks
 * for several properties at once is blind to a kind as soon as one of them is hidden there: it rather finds less than it tells.
 */
export function visibleAttempts(
  attempts: readonly Attempt[],
  catalog: Catalog,
  visibility: Visibility,
): readonly VisibleAttempt[] {
  return attempts
    .map((attempt) => {
      const asked = searchPropertyNames.filter((field) => attempt.query.includes(`${field}:`));
      const hidden = (kind: string) =>
        asked.some((field) => madeFrom(field, catalog).some((name) => visibility.hides(kind, name)));
      return { ...attempt, blindTo: catalog.kinds.map((kind) => kind.name).filter(hidden) };
    })
    .filter(({ blindTo }) => blindTo.length < catalog.kinds.length);
}
