import type { Counts } from './load-report.ts';

/** What has to be written so that the store holds what it shall hold. */
export interface Difference<T> {
  readonly created: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly T[];
  readonly counts: Counts;
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Compares what is wanted with what is there, record by record and by all that they hold. */
export function difference<T extends { readonly id: string }>(
  wanted: readonly T[],
  there: readonly T[],
): Difference<T> {
  const before = new Map(there.map((record) => [record.id, record]));
  const after = new Set(wanted.map((record) => record.id));
  const created: T[] = [];
  const changed: T[] = [];
  for (const record of wanted) {
    const known = before.get(record.id);
    if (!known) created.push(record);
    else if (canonical(known) !== canonical(record)) changed.push(record);
  }
  const removed = there.filter((record) => !after.has(record.id));
  const unchanged = wanted.length - created.length - changed.length;
  const counts = { created: created.length, changed: changed.length, unchanged, removed: removed.length };
  return { created, changed, removed, counts };
}
