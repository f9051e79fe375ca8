import type { CounterpartsPageAnswer } from '../../../../client/generated/counterparts-page.ts';
import { evidenceCell } from '../../../../client/writing/evidence-line.ts';
import type { CsvTable } from '../../core/csv.ts';

/** The ranked candidates as a table: a row for each reason. */
export function counterpartsTable(answer: CounterpartsPageAnswer | null): CsvTable {
  return {
    columns: ['rank', 'id', 'name', 'name in local script', 'fit', 'reason', 'points', 'sources', 'way'],
    rows: (answer?.counterparts.items ?? []).flatMap((item, index) =>
      item.reasons.map((reason) => [
        index + 1,
        item.organization.id,
        item.organization.name,
        item.organization.nameLocal,
        item.score,
        reason.sentence,
        reason.points,
        evidenceCell(reason.evidence),
        item.path?.explanation,
      ]),
    ),
  };
}
