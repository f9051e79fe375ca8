import type { EventRow } from '../../../../client/generated/events.ts';
import { formatInterval } from '../../../../client/writing/format-date.ts';
import { Link } from '../../components/link.tsx';
import { LocalName } from '../../components/local-name.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { text } from '../../strings/text.ts';

const words = text.judging.events;

export function EventsTable({ events }: { events: readonly EventRow[] }) {
  return (
    <TableScroll label={text.views.events}>
      <table>
        <caption className="visually-hidden">{words.lede}</caption>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.event}</th>
            <th scope="col">{words.where}</th>
            <th scope="col" className="number">
              {words.people}
            </th>
            <th scope="col" className="number">
              {words.countries}
            </th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <td>{formatInterval(event)}</td>
              <th scope="row">
                <Link href={`/events/${event.id}`}>{event.name}</Link>
                <LocalName name={event.nameLocal} country={event.country?.id} />
                {event.unnamed ? <span className="tag">{text.answers.unnamed}</span> : null}
              </th>
              <td>{event.online ? words.online : [event.city, event.country?.name].filter(Boolean).join(', ')}</td>
              <td className="number">{event.participantCount ?? '–'}</td>
              <td className="number">{event.countryCount ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
