import type { Catalog } from '../../catalog/catalog.ts';
import { nameKey } from '../../search/name-key.ts';
import type { Dataset, EntityRecord } from '../dataset.ts';
import { errorAt, type Problem } from '../problem.ts';
import { groupOf, knownApart } from './compared-groups.ts';

/**
 * Two records of different kinds or countries under the very same name: one body put down as an NGO and as an agency, or
 * once with its country and once without. What is of one kind and country is compared by all its names elsewhere. Items of
 * agendas and findings are named by what they say, and may say the same; sources are told apart by their addresses.
 */
export function fullNameTwice(dataset: Dataset, catalog: Catalog): Problem[] {
  const apart = knownApart(dataset, catalog);
  const first = new Map<string, EntityRecord>();
  return dataset.entities
    .filter((entity) => ['NAME', 'EDITION'].includes(catalog.kindNamed(entity.kind)?.identity ?? 'NAME'))
    .flatMap((entity) => {
      const key = nameKey(String(entity.values.name));
      const other = first.get(key);
      if (!other) {
        first.set(key, entity);
        return [];
      }
      if (groupOf(entity) === groupOf(other) || apart(entity, other)) return [];
      const what = `${entity.id} has the name of ${other.id} (${other.place.file}:${other.place.line})`;
      return [errorAt(entity.place, what, 'Merge them if they are one; say in the names what tells them apart if not')];
    });
}
