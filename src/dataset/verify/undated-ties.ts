import type { Catalog } from '../../catalog/catalog.ts';
import type { Dataset, TieRecord } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';

const dates = ['since', 'until', 'observed', 'signed', 'ratified', 'inForce'];

/**
 * Ties that are a way to work together and bear no date: nobody can tell whether they are of this year or of twenty years ago.
 * One warning a file, so that the report can be read; it stands at the first of them.
 */
export function undatedTies({ ties }: Dataset, catalog: Catalog): Problem[] {
  const byFile = new Map<string, TieRecord[]>();
  for (const tie of ties) {
    const kind = catalog.tieKindNamed(tie.kind);
    if (!kind?.cooperation || kind.derived || dates.some((name) => tie.values[name] !== undefined)) continue;
    byFile.set(tie.place.file, [...(byFile.get(tie.place.file) ?? []), tie]);
  }
  return [...byFile.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const rest = others.length === 0 ? '' : ` and ${others.length} other ties of this file`;
    return [warningAt(first.place, `${first.id}${rest} bear no date`, 'Give the date at which a source shows them')];
  });
}
