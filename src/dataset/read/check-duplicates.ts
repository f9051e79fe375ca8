import type { Catalog } from '../../catalog/catalog.ts';
import type { EntityRecord, TieRecord } from '../dataset.ts';
import { errorAt, type Problem } from '../problem.ts';

type AnyRecord = EntityRecord | TieRecord;

function repeated<R extends AnyRecord>(records: readonly R[], keyOf: (record: R) => string, what: string): Problem[] {
  const first = new Map<string, R>();
  const problems: Problem[] = [];
  for (const record of records) {
    const earlier = first.get(keyOf(record));
    if (earlier) {
      const where = `${earlier.place.file}:${earlier.place.line}`;
      problems.push(errorAt(record.place, `${what} ${record.id} stands already at ${where}`, 'Merge the two into one'));
    } else first.set(keyOf(record), record);
  }
  return problems;
}

/** Ids and ties that stand twice; a symmetric tie is the same from either end. */
export function checkDuplicates(
  entities: readonly EntityRecord[],
  ties: readonly TieRecord[],
  catalog: Catalog,
): Problem[] {
  const key = (tie: TieRecord) => {
    const ends = catalog.tieKindNamed(tie.kind)?.symmetric ? [tie.from, tie.to].sort() : [tie.from, tie.to];
    return [tie.kind, ...ends, tie.values.since ?? ''].join('|');
  };
  return [...repeated(entities, (entity) => entity.id, 'the id'), ...repeated(ties, key, 'the tie')];
}
