import type { Catalog } from '../../catalog/catalog.ts';
import { editDistance } from '../../search/edit-distance.ts';
import { nameKey } from '../../search/name-key.ts';
import type { Dataset } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';
import { comparedGroups, knownApart } from './compared-groups.ts';

/** Shorter names are alike by chance. */
const shortest = 8;

/** Letters that may differ: one in a dozen, at most two. */
const tolerance = (key: string) => (key.length > 12 ? 2 : 1);

/** The numbers in a name, Roman ones too: what differs by them is another edition. */
function numbersIn(name: unknown): string {
  return (String(name).match(/\p{N}+|\b[IVX]+\b/gu) ?? []).join(' ');
}

/** Two records of one kind and country whose names differ by a letter or two; by a number, they are two editions. */
export function closeSpelling(dataset: Dataset, catalog: Catalog): Problem[] {
  const apart = knownApart(dataset, catalog);
  return comparedGroups(dataset, catalog).flatMap((group) => {
    const keyed = group.map((entity) => ({ entity, key: nameKey(String(entity.values.name)) }));
    return keyed.flatMap(({ entity, key }, index) =>
      keyed
        .slice(0, index)
        .filter(
          (other) =>
            key.length >= shortest &&
            other.key !== key &&
            numbersIn(other.entity.values.name) === numbersIn(entity.values.name),
        )
        .filter(
          (other) => editDistance(key, other.key, tolerance(key)) <= tolerance(key) && !apart(entity, other.entity),
        )
        .map((other) =>
          warningAt(
            entity.place,
            `the name of ${entity.id} is spelled almost like that of ${other.entity.id}`,
            'Merge them if they are one; correct the spelling if they are two',
          ),
        ),
    );
  });
}
