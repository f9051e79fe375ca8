import type { Broker } from '../../../../client/generated/brokers.ts';
import { Bar } from '../../components/bar.tsx';
import { EntityLink } from '../../components/entity-link.tsx';
import { Link } from '../../components/link.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { address } from '../../core/address.ts';
import { formatStrength } from '../../core/format-number.ts';
import { text } from '../../strings/text.ts';

const words = text.judging.brokers;

/** Brokers by rank, with what each joins in a sentence. */
export function BrokersTable({ brokers }: { brokers: readonly Broker[] }) {
  const best = Math.max(...brokers.map(({ score }) => score), 0);
  return (
    <TableScroll label={text.views.brokers}>
      <table>
        <caption className="visually-hidden">{words.lede}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.rank}
            </th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.whatIfColumn}</th>
          </tr>
        </thead>
        <tbody>
          {brokers.map((broker) => (
            <tr key={broker.entity.id}>
              <td className="number">{broker.rank}</td>
              <th scope="row">
                <EntityLink entity={broker.entity} country />
              </th>
              <td className="nowrap">
                <Bar part={best === 0 ? 0 : broker.score / best} /> {formatStrength(broker.score)}
              </td>
              <td>
                {broker.sentence}
                <div className="small muted">
                  {words.countries}: {broker.countriesJoined.map(({ name }) => name).join(', ') || text.answers.none}
                </div>
              </td>
              <td>
                <Link href={address('/what-if', { id: broker.entity.id })}>{words.whatIf}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
