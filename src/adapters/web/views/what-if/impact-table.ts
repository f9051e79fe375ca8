import type { RemovalImpact } from '../../../../client/generated/impact.ts';
import type { CsvTable } from '../../core/csv.ts';
import { text } from '../../strings/text.ts';

const words = text.judging.whatIf;

/** What falls apart, as a table. */
export function impactTable(impact: RemovalImpact | null): CsvTable {
  const rows = impact
    ? [
        ...impact.separated.map(({ a, b, sentence }) => [words.separated, a.name, b.name, null, 0, sentence]),
        ...impact.weakened.map(({ a, b, before, after, sentence }) => [
          words.weakened,
          a.name,
          b.name,
          before,
          after,
          sentence,
        ]),
        ...impact.isolated.map(({ name }) => [words.isolated, name, null, null, null, null]),
      ]
    : [];
  return { columns: ['what', 'a', 'b', 'before', 'after', 'sentence'], rows };
}
