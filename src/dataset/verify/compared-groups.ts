import type { Catalog } from '../../catalog/catalog.ts';
import type { Dataset, EntityRecord } from '../dataset.ts';

/** True for editions under one name, each with its date. */
function twoEditions(a: EntityRecord, b: EntityRecord, catalog: Catalog): boolean {
  const [first, second] = [a.values.since, b.values.since];
  return (
    catalog.kindNamed(a.kind)?.identity === 'EDITION' && first !== undefined && second !== undefined && first !== second
  );
}

/** True for two records that are known to be two: a tie says so, or they are editions of different dates. */
export function knownApart({ ties }: Dataset, catalog: Catalog): (a: EntityRecord, b: EntityRecord) => boolean {
  const pairs = new Set(
    ties
      .filter((tie) => catalog.tieKindNamed(tie.kind)?.tellsApart)
      .flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  return (a, b) => pairs.has(`${a.id} ${b.id}`) || twoEditions(a, b, catalog);
}

/** What two records share that may be mistaken for one another: the kind and the country. */
export function groupOf(entity: EntityRecord): string {
  return `${entity.kind} ${entity.values.country ?? ''}`;
}

/** Records that may be mistaken for one another: of one kind and one country. What is told apart by its address is not compared. */
export function comparedGroups({ entities }: Dataset, catalog: Catalog): readonly (readonly EntityRecord[])[] {
  const groups = new Map<string, EntityRecord[]>();
  for (const entity of entities) {
    if (catalog.kindNamed(entity.kind)?.identity === 'ADDRESS') continue;
    const key = groupOf(entity);
    const group = groups.get(key);
    if (group) group.push(entity);
    else groups.set(key, [entity]);
  }
  return [...groups.values()];
}
