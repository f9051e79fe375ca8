import type { TieKindCoverage } from '../../../../client/generated/coverage.ts';
import { TableScroll } from '../../components/table-scroll.tsx';
import { formatCount, formatShare } from '../../core/format-number.ts';
import { tieKinds } from '../../core/ties.ts';
import { readable } from '../../core/words.ts';
import { text } from '../../strings/text.ts';

const words = text.judging.coverage;

/** How many ties there are of each kind, and how many are inferred. */
export function TieKindsTable({ rows: all }: { rows: readonly TieKindCoverage[] }) {
  const rows = all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return (
    <TableScroll label={words.byTie}>
      <table>
        <caption className="visually-hidden">{words.byTie}</caption>
        <thead>
          <tr>
            <th scope="col">{words.tie}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <th scope="col" className="number">
              {words.inferred}
            </th>
            <th scope="col">{words.means}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{readable(row.kind)}</th>
              <td className="number">{formatCount(row.count)}</td>
              <td className="number">
                {formatCount(row.inferred)} ({formatShare(row.inferred, row.count)})
              </td>
              <td>{tieKinds.description(row.kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
