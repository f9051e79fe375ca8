import type { KindCoverage } from '../../../../client/generated/coverage.ts';
import { KindMark } from '../../components/kind-mark.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { formatCount, formatShare } from '../../core/format-number.ts';
import { entityKinds } from '../../core/kinds.ts';
import { text } from '../../strings/text.ts';

const words = text.judging.coverage;

/** How many there are of each kind, and how surely they are known. */
export function KindsTable({ kinds }: { kinds: readonly KindCoverage[] }) {
  const rows = [...kinds].sort((a, b) => entityKinds.byOrder(a.kind, b.kind));
  return (
    <TableScroll label={words.byKind}>
      <table>
        <caption className="visually-hidden">{words.byKind}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <th scope="col" className="number">
              {words.unnamed}
            </th>
            <th scope="col" className="number">
              {words.single}
            </th>
            <th scope="col">{words.means}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row" className="nowrap">
                <KindMark kind={row.kind} silent />
                {entityKinds.many(row.kind)}
              </th>
              <td className="number">{formatCount(row.count)}</td>
              <td className="number">{formatCount(row.unnamed)}</td>
              <td className="number">
                {formatCount(row.withOneSource)} ({formatShare(row.withOneSource, row.count)})
              </td>
              <td>{entityKinds.description(row.kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
