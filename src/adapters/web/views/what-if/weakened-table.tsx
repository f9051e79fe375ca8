import { useState } from 'react';
import type { RemovalImpact } from '../../../../client/generated/impact.ts';
import { Bar } from '../../components/bar.tsx';
import { EntityLink } from '../../components/entity-link.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { formatStrength } from '../../core/format-number.ts';
import { text } from '../../strings/text.ts';

const words = text.judging.whatIf;
const firstShown = 12;

/** Pairs whose best way gets weaker, with how strong it was and is. */
export function WeakenedTable({ pairs }: { pairs: RemovalImpact['weakened'] }) {
  const [all, setAll] = useState(false);
  const shown = all ? pairs : pairs.slice(0, firstShown);
  return (
    <>
      <TableScroll label={words.weakened}>
        <table>
          <caption className="visually-hidden">{words.weakened}</caption>
          <thead>
            <tr>
              <th scope="col">{words.a}</th>
              <th scope="col">{words.b}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
              <th scope="col">{words.says}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ a, b, before, after, sentence }) => (
              <tr key={`${a.id} ${b.id}`}>
                <th scope="row">
                  <EntityLink entity={a} country />
                </th>
                <td>
                  <EntityLink entity={b} country />
                </td>
                <td className="nowrap">
                  <Bar part={before} /> {formatStrength(before)}
                </td>
                <td className="nowrap">
                  <Bar part={after} /> {formatStrength(after)}
                </td>
                <td>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {shown.length < pairs.length ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {words.show} ({pairs.length})
        </button>
      ) : null}
    </>
  );
}
