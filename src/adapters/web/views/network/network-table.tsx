import { KindMark } from '../../components/kind-mark.tsx';
import { Link } from '../../components/link.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { entityAddress } from '../../core/address.ts';
import type { CsvTable } from '../../core/csv.ts';
import { formatCount, formatPoints } from '../../core/format-number.ts';
import { entityKinds } from '../../core/kinds.ts';
import { text } from '../../strings/text.ts';
import type { VisibleNetwork } from './visible-network.ts';

const words = text.network;
const most = 50;

/** The ties that are drawn, as a table to take away. */
export function networkTable({ nodes, links }: VisibleNetwork): CsvTable {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    columns: [
      'source',
      'source name',
      'tie',
      'target',
      'target name',
      'since',
      'until',
      'observed',
      'basis',
      'strength',
    ],
    rows: links.map((link) => [
      link.source,
      byId.get(link.source)?.name,
      link.kind,
      link.target,
      byId.get(link.target)?.name,
      link.since,
      link.until,
      link.observed,
      link.basis,
      link.strength,
    ]),
  };
}

interface Props {
  readonly visible: VisibleNetwork;
  readonly onFocus: (id: string) => void;
}

/** The table beside the drawing: the most important of what is drawn. */
export function NetworkTable({ visible, onFocus }: Props) {
  const top = [...visible.nodes].sort((a, b) => b.importance - a.importance || b.degree - a.degree).slice(0, most);
  return (
    <section>
      <h2>{words.table}</h2>
      <TableScroll label={words.table}>
        <table>
          <caption>{words.tableNote(formatCount(top.length), formatCount(visible.nodes.length))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col">{words.columns.kind}</th>
              <th scope="col" className="number">
                {words.columns.degree}
              </th>
              <th scope="col" className="number">
                {words.columns.importance}
              </th>
              <th scope="col">{words.focusOn}</th>
            </tr>
          </thead>
          <tbody>
            {top.map((node) => (
              <tr key={node.id}>
                <th scope="row">
                  <KindMark kind={node.kind} silent />
                  <Link href={entityAddress(node.id)}>{node.name}</Link>
                </th>
                <td>{entityKinds.one(node.kind)}</td>
                <td className="number">{formatCount(node.degree)}</td>
                <td className="number">{formatPoints(node.importance)}</td>
                <td className="nowrap">
                  <button type="button" className="button-quiet" onClick={() => onFocus(node.id)}>
                    {words.show}
                    <span className="visually-hidden"> {node.name}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
