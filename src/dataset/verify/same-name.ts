import type { Catalog } from '../../catalog/catalog.ts';
import { nameKey } from '../../search/name-key.ts';
import { namesOf } from '../../search/search-properties.ts';
import type { Dataset, EntityRecord } from '../dataset.ts';
import { errorAt, type Problem } from '../problem.ts';
import { comparedGroups, knownApart } from './compared-groups.ts';

/** Names by the key under which they would be found, each once. */
function namesByKey(entity: EntityRecord): Map<string, string> {
  return new Map(namesOf(entity.values).map((name) => [nameKey(name), name]));
}

/**
 * Two records of one kind and country that share a name, an alias or a local name once spelling is evened out: probably
 * the same body under two ids. Bodies that a tie tells apart (part, successor, next edition) may share one.
 */
export function sameName(dataset: Dataset, catalog: Catalog): Problem[] {
  const apart = knownApart(dataset, catalog);
  return comparedGroups(dataset, catalog).flatMap((group) => {
    const first = new Map<string, EntityRecord>();
    const problems: Problem[] = [];
    for (const entity of group) {
      for (const [key, name] of namesByKey(entity)) {
        const other = first.get(key);
        if (!other) first.set(key, entity);
        else if (!apart(entity, other)) {
          const where = `${other.place.file}:${other.place.line}`;
          const what = `${entity.id} is called "${name}", and so is ${other.id} (${where})`;
          problems.push(errorAt(entity.place, what, 'Merge them if they are one; tie or rename them if they are two'));
        }
      }
    }
    return problems;
  });
}
