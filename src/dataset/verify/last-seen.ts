import { citationsOf, type Dataset, type EntityRecord, type TieRecord } from '../dataset.ts';

type AnyRecord = EntityRecord | TieRecord;

const dates = ['since', 'until', 'observed', 'checked', 'signed', 'adopted', 'holderObserved'];

/** The last day that a date may mean; text sorts as time does. */
const latest = (date: string) => `${date}-99-99`.slice(0, 10);

/** The dates that a record and its sources bear: a source that was published then spoke of it then. */
function datesOf(record: AnyRecord, published: ReadonlyMap<string, string>): string[] {
  const own = dates.flatMap((name) => (typeof record.values[name] === 'string' ? [String(record.values[name])] : []));
  const cited = citationsOf(record).flatMap(({ item }) => [published.get(item.source ?? ''), item.observed]);
  return [...own, ...cited.filter((date) => date !== undefined)];
}

/** The latest date at which any source shows each entity, by itself or in a tie; undated sources show nothing. */
export function lastSeen({ entities, ties }: Dataset): ReadonlyMap<string, string> {
  const published = new Map(
    entities.flatMap((source) =>
      source.kind === 'Source' && typeof source.values.published === 'string'
        ? [[source.id, source.values.published] as const]
        : [],
    ),
  );
  const seen = new Map<string, string>();
  const note = (id: string, found: readonly string[]) => {
    for (const date of found) if (latest(date) > latest(seen.get(id) ?? '')) seen.set(id, date);
  };
  for (const entity of entities) note(entity.id, datesOf(entity, published));
  for (const tie of ties.filter((candidate) => candidate.kind !== 'ACTS_FOR')) {
    const found = datesOf(tie, published);
    note(tie.from, found);
    note(tie.to, found);
  }
  return seen;
}
