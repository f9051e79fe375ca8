import type { Dataset, EntityRecord } from '../dataset.ts';

/** Ties that say of two records that they are two, however alike their names are. */
const apartBy = new Set(['PART_OF', 'SUCCEEDED_BY', 'SUPERSEDES', 'SUPPLEMENTS', 'AMENDS', 'FOLLOWS', 'ADOPTED']);

/** Kinds of which there are editions under one name, each with its date. */
const withEditions = ['Event', 'Program', 'LegalInstrument'];

function twoEditions(a: EntityRecord, b: EntityRecord): boolean {
  const [first, second] = [a.values.since, b.values.since];
  return withEditions.includes(a.kind) && first !== undefined && second !== undefined && first !== second;
}

/** True for two records that are known to be two: a tie says so, or they are editions of different dates. */
export function knownApart({ ties }: Dataset): (a: EntityRecord, b: EntityRecord) => boolean {
  const pairs = new Set(
    ties.filter((tie) => apartBy.has(tie.kind)).flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  return (a, b) => pairs.has(`${a.id} ${b.id}`) || twoEditions(a, b);
}

/** What two records share that may be mistaken for one another: the kind and the country. */
export function groupOf(entity: EntityRecord): string {
  return `${entity.kind} ${entity.values.country ?? ''}`;
}

/** Records that may be mistaken for one another: of one kind and one country. Sources are told apart by their addresses. */
export function comparedGroups({ entities }: Dataset): readonly (readonly EntityRecord[])[] {
  const groups = new Map<string, EntityRecord[]>();
  for (const entity of entities) {
    if (entity.kind === 'Source') continue;
    const key = groupOf(entity);
    const group = groups.get(key);
    if (group) group.push(entity);
    else groups.set(key, [entity]);
  }
  return [...groups.values()];
}
