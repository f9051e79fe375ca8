import { citationsOf, type Dataset } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';

/** Sources on which nothing rests. */
export function uncitedSources({ entities, ties }: Dataset): Problem[] {
  const others = entities.filter((entity) => entity.kind !== 'Source');
  const cited = new Set([...others, ...ties].flatMap((record) => citationsOf(record).map(({ item }) => item.source)));
  return entities
    .filter((entity) => entity.kind === 'Source' && !cited.has(entity.id))
    .map((source) =>
      warningAt(source.place, `${source.id} is never cited`, 'Cite it where it is used, or leave it out'),
    );
}
