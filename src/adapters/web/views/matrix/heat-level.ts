import type { MatrixCell } from '../../../../client/generated/cooperation-matrix.ts';

/** How a cell is shaded: none and unknown apart from each other and from weak; ties in five levels. */
export type HeatLevel = 'none' | 'unknown' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5';

const bounds = [0.15, 0.35, 0.6, 0.8];

export function heatLevel(cell: MatrixCell): HeatLevel {
  if (cell.state === 'CHECKED_NONE') return 'none';
  if (cell.state === 'UNKNOWN') return 'unknown';
  return `h${1 + bounds.filter((bound) => cell.strength >= bound).length}` as HeatLevel;
}
