import type { Catalog } from '../../catalog/catalog.ts';
import { firstDay, lastDay } from '../../model/date-bounds.ts';
import { type Dataset, placeOf, type TieRecord } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';

/** Kinds that tell what became of something that ended, or what came after it. */
const afterwards = ['SUCCEEDED_BY', 'SUPERSEDES', 'FOLLOWS', 'AMENDS', 'PUBLISHED', 'ACTS_FOR'];

/** Kinds that are over when they have happened, and are still told of. */
const happenings = ['Event', 'Session', 'Source'];

/** A date of the tie that lies after the end of one of its ends. */
function lateDate(tie: TieRecord, end: string): { readonly property: string; readonly date: string } | null {
  for (const property of ['since', 'observed', 'until']) {
    const date = tie.values[property];
    if (typeof date !== 'string') continue;
    if (firstDay(date) > lastDay(end)) return { property, date };
  }
  return null;
}

/** Ties that are said to begin, to hold or to last after one of their ends has ended: one of the two dates is wrong. */
export function outlivingTies({ entities, ties }: Dataset, catalog: Catalog): Problem[] {
  const ends = new Map(
    entities.flatMap(({ id, kind, values }) =>
      typeof values.until === 'string' && !happenings.includes(kind) ? [[id, values.until] as const] : [],
    ),
  );
  return ties.flatMap((tie) => {
    if (afterwards.includes(tie.kind) || catalog.tieKindNamed(tie.kind)?.endures) return [];
    return [tie.from, tie.to].flatMap((id) => {
      const end = ends.get(id);
      const late = end === undefined ? null : lateDate(tie, end);
      if (!late) return [];
      const what = `${tie.id} has "${late.property}" ${late.date}, and ${id} ended in ${end}`;
      return [warningAt(placeOf(tie, late.property), what, 'Look up both; end the tie, or move the end')];
    });
  });
}
