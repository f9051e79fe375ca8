import { nameKey } from '../../search/name-key.ts';
import type { Dataset, EntityRecord } from '../dataset.ts';
import { errorAt, type Problem } from '../problem.ts';
import { groupOf, knownApart } from './compared-groups.ts';

/** Items of agendas and findings are named by what they say, and may say the same. */
const namedByContent = ['Session', 'Absence', 'Source'];

/**
 * Two records of different kinds or countries under the very same name: one body put down as an NGO and as an agency, or
 * once with its country and once without. What is of one kind and country is compared by all its names elsewhere.
 */
export function fullNameTwice(dataset: Dataset): Problem[] {
  const apart = knownApart(dataset);
  const first = new Map<string, EntityRecord>();
  return dataset.entities
    .filter((entity) => !namedByContent.includes(entity.kind))
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
