import type { Dataset } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';

/** Kinds that may stand alone: a source is cited, a topic may wait for what is about it. */
const mayStandAlone = ['Topic', 'Source', 'Absence'];

/** Entities to which no tie leads: nobody comes upon them. */
export function deadEnds({ entities, ties }: Dataset): Problem[] {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return entities
    .filter((entity) => !mayStandAlone.includes(entity.kind) && !tied.has(entity.id))
    .map((entity) =>
      warningAt(entity.place, `${entity.id} has no tie`, 'State one that its sources give, or leave the record out'),
    );
}
