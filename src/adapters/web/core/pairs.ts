import type { MatrixCell } from '../../../client/generated/cooperation-matrix.ts';
import { evidenceCell } from '../../../client/writing/evidence-line.ts';
import type { CsvTable } from './csv.ts';

/** The name of a pair that does not depend on its order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

export const keyOfCell = (cell: MatrixCell): string => pairKey(cell.a.id, cell.b.id);

/** Cells by pair. */
export const cellsByPair = (cells: readonly MatrixCell[]): Map<string, MatrixCell> =>
  new Map(cells.map((cell) => [keyOfCell(cell), cell]));

const rank = { TIES: 0, CHECKED_NONE: 1, UNKNOWN: 2 } as const;

/** Strongest first; then what was checked, then what nobody looked at. */
export const byStrength = (a: MatrixCell, b: MatrixCell): number =>
  rank[a.state] - rank[b.state] || b.strength - a.strength || a.a.name.localeCompare(b.a.name);

/** Pairs of countries as a table to take away. */
export function pairsTable(cells: readonly MatrixCell[]): CsvTable {
  return {
    columns: [
      'a',
      'b',
      'state',
      'strength',
      'ties',
      'agreements',
      'programs',
      'processes',
      'events',
      'sentence',
      'sources',
    ],
    rows: cells.map((cell) => [
      cell.a.name,
      cell.b.name,
      cell.state,
      cell.strength,
      cell.ties,
      cell.instruments,
      cell.programs,
      cell.processes,
      cell.events,
      cell.sentence,
      evidenceCell(cell.evidence),
    ]),
  };
}
