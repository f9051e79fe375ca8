import type { Matrix, MatrixCell } from '../../../../client/generated/cooperation-matrix.ts';
import { TableScroll } from '../../components/table-scroll.tsx';
import { formatStrength } from '../../core/format-number.ts';
import { cellsByPair, pairKey } from '../../core/pairs.ts';
import { text } from '../../strings/text.ts';
import { heatLevel } from './heat-level.ts';

const words = text.regions.matrix;

interface CellProps {
  readonly cell: MatrixCell | undefined;
  readonly self: boolean;
  readonly picked: boolean;
  readonly onPick: () => void;
}

/** What stands in a cell: a number that can be read without telling colours apart. */
export function cellText(cell: MatrixCell): string {
  if (cell.state === 'CHECKED_NONE') return words.none;
  if (cell.state === 'UNKNOWN') return words.unknown;
  return String(Math.round(cell.strength * 100));
}

function Cell({ cell, self, picked, onPick }: CellProps) {
  if (self) return <span className="self" />;
  if (!cell) return null;
  const { a, b, state, ties, strength } = cell;
  return (
    <button type="button" className={heatLevel(cell)} aria-pressed={picked} onClick={onPick}>
      <span className="visually-hidden">{words.cell(a.name, b.name, state, ties, formatStrength(strength))}</span>
      <span aria-hidden="true">{cellText(cell)}</span>
    </button>
  );
}

interface Props {
  readonly matrix: Matrix;
  readonly picked: string | null;
  readonly onPick: (pair: string) => void;
}

/** The matrix as a real table whose cells are buttons. */
export function Heatmap({ matrix, picked, onPick }: Props) {
  const cells = cellsByPair(matrix.cells);
  return (
    <>
      <TableScroll label={words.caption}>
        <table className="heat">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <td />
              {matrix.countries.map((country) => (
                <th key={country.id} scope="col">
                  <abbr title={country.name}>{country.code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.countries.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {matrix.countries.map((column) => {
                  const key = pairKey(row.id, column.id);
                  return (
                    <td key={column.id}>
                      <Cell
                        cell={cells.get(key)}
                        self={row.id === column.id}
                        picked={picked === key}
                        onPick={() => onPick(key)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <HeatLegend />
    </>
  );
}

function HeatLegend() {
  const entries = [
    ['none', text.regions.states.CHECKED_NONE],
    ['unknown', text.regions.states.UNKNOWN],
    ['h1', words.weak],
    ['h2', ''],
    ['h3', ''],
    ['h4', ''],
    ['h5', words.strong],
  ] as const;
  return (
    <ul className="legend heat" aria-label={words.legend}>
      {entries.map(([level, name]) => (
        <li key={level}>
          <span className={`swatch ${level}`} /> {name}
        </li>
      ))}
    </ul>
  );
}
