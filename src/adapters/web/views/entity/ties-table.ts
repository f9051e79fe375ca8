import type { CsvTable } from '../../core/csv.ts';
import type { EntityRef } from '../../core/graph-types.ts';
import { tieGroupName } from '../../core/words.ts';
import type { Tie } from './entity-query.ts';

/** The ties of an entity as a table, with where each is known from. */
export function tiesTable(entity: EntityRef, ties: readonly Tie[]): CsvTable {
  return {
    columns: ['of', 'tie', 'with', 'id', 'country', 'since', 'until', 'observed', 'basis', 'sentence', 'sources'],
    rows: ties.map((tie) => [
      entity.name,
      tieGroupName(tie.kind, tie.direction),
      tie.node.name,
      tie.node.id,
      tie.node.country?.name,
      tie.since,
      tie.until,
      tie.observed,
      tie.basis,
      tie.sentence,
      tie.evidence
        .map((item) => [item.source.title, item.source.url, item.locator].filter(Boolean).join(', '))
        .join('; '),
    ]),
  };
}
