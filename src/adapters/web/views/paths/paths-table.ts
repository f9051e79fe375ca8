import type { CooperationPath } from '../../../../client/generated/fragments.ts';
import { evidenceCell } from '../../../../client/writing/evidence-line.ts';
import type { CsvTable } from '../../core/csv.ts';
import { text } from '../../strings/text.ts';

/** Paths as a table: a row for each step. */
export function pathsTable(paths: readonly CooperationPath[]): CsvTable {
  return {
    columns: Object.values(text.paths.table),
    rows: paths.flatMap((path, way) =>
      path.steps.map((step, index) => [
        way + 1,
        index + 1,
        step.from.name,
        step.to.name,
        step.kind,
        step.since,
        step.until,
        step.observed,
        step.basis,
        step.strength,
        step.sentence,
        evidenceCell(step.evidence),
      ]),
    ),
  };
}
