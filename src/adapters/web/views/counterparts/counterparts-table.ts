import type { CsvTable } from '../../core/csv.ts';
import type { CounterpartsAnswer } from './counterparts-query.ts';

/** The ranked candidates as a table: a row for each reason. */
export function counterpartsTable(answer: CounterpartsAnswer | null): CsvTable {
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
        reason.evidence
          .map(({ source, locator }) => [source.title, source.url, locator].filter(Boolean).join(', '))
          .join('; '),
        item.path?.explanation,
      ]),
    ),
  };
}
