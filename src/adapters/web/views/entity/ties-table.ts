import type { EntityTie } from '../../../../client/generated/entity-page.ts';
import type { EntityRef } from '../../../../client/generated/fragments.ts';
import { evidenceCell } from '../../../../client/writing/evidence-line.ts';
import type { CsvTable } from '../../core/csv.ts';
import { tieKinds } from '../../core/ties.ts';

/** The ties of an entity as a table, with where each is known from. */
export function tiesTable(entity: EntityRef, ties: readonly EntityTie[]): CsvTable {
  return {
    columns: ['of', 'tie', 'with', 'id', 'country', 'since', 'until', 'observed', 'basis', 'sentence', 'sources'],
    rows: ties.map((tie) => [
      entity.name,
      tieKinds.heading(tie.kind, tie.direction),
      tie.node.name,
      tie.node.id,
      tie.node.country?.name,
      tie.since,
      tie.until,
      tie.observed,
      tie.basis,
      tie.sentence,
      evidenceCell(tie.evidence),
    ]),
  };
}
