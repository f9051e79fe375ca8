import type { MatrixCell } from '../../../client/generated/cooperation-matrix.ts';
import { formatCount, formatStrength } from '../core/format-number.ts';
import { keyOfCell } from '../core/pairs.ts';
import { text } from '../strings/text.ts';
import { TableScroll } from './table-scroll.tsx';

const words = text.regions;

interface Props {
  readonly cells: readonly MatrixCell[];
  readonly caption: string;
  readonly onPick: (key: string) => void;
}

/** Pairs of countries as a table: what the drawing above it shows. */
export function PairsTable({ cells, caption, onPick }: Props) {
  return (
    <TableScroll label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.pairColumn}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className="number">
              {words.strength}
            </th>
            {Object.entries(words.counts).map(([key, name]) => (
              <th scope="col" key={key} className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={keyOfCell(cell)}>
              <th scope="row">
                <button type="button" className="button-quiet" onClick={() => onPick(keyOfCell(cell))}>
                  {words.pair(cell.a.name, cell.b.name)}
                </button>
              </th>
              <td>{words.states[cell.state]}</td>
              <td className="number">{cell.state === 'TIES' ? formatStrength(cell.strength) : '–'}</td>
              {([cell.ties, cell.instruments, cell.programs, cell.processes, cell.events] as const).map(
                (count, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                  <td key={index} className="number">
                    {cell.state === 'TIES' ? formatCount(count) : '–'}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
