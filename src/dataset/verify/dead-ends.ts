import type { Catalog } from '../../catalog/catalog.ts';
import type { Dataset, EntityRecord } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';

/**
 * Entities to which no tie leads: nobody comes upon them. What no path runs through may stand alone: a source is cited, a
 * topic may wait for what is about it.
 */
export function deadEnds({ entities, ties }: Dataset, catalog: Catalog): Problem[] {
  const mayStandAlone = (entity: EntityRecord) => catalog.kindNamed(entity.kind)?.roles.onPath === null;
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return entities
    .filter((entity) => !mayStandAlone(entity) && !tied.has(entity.id))
    .map((entity) =>
      warningAt(entity.place, `${entity.id} has no tie`, 'State one that its sources give, or leave the record out'),
    );
}
