import { useId } from 'react';
import { type EventRow, type EventsAnswer, eventsDocument } from '../../../../client/generated/events.ts';
import { holdsWords } from '../../../../client/writing/text-filter.ts';
import { Answer } from '../../components/answer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { ShownOf } from '../../components/shown-of.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { withParams } from '../../core/address.ts';
import type { CsvTable } from '../../core/csv.ts';
import { go } from '../../core/router.ts';
import { useAllPages } from '../../core/use-all-pages.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { EventsTable } from './events-table.tsx';

const words = text.judging.events;

const eventsOf = (data: EventsAnswer) => data.events;

/** True where every word asked for is in the name, place or date of the event. */
function fits(event: EventRow, asked: string): boolean {
  const told = [event.name, event.nameLocal, event.city, event.country?.name, event.since];
  return holdsWords(told.filter(Boolean).join(' '), asked);
}

function eventsCsv(events: readonly EventRow[]): CsvTable {
  return {
    columns: ['id', 'name', 'since', 'until', 'city', 'country', 'people', 'countries', 'agenda items'],
    rows: events.map((event) => [
      event.id,
      event.name,
      event.since,
      event.until,
      event.city,
      event.country?.name,
      event.participantCount,
      event.countryCount,
      event.sessions.totalCount,
    ]),
  };
}

/** All events, latest first; undated ones last. */
export default function EventsView({ path, params }: ViewProps) {
  const asked = params.get('q') ?? '';
  const agenda = params.get('agenda') === '1';
  const id = useId();
  const answer = useAllPages(eventsDocument, eventsOf);
  const all = [...(answer.data?.nodes ?? [])].sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''));
  const shown = all.filter((event) => fits(event, asked) && (!agenda || event.sessions.totalCount > 0));
  const change = (changes: Parameters<typeof withParams>[2]) =>
    go(withParams(path, params, changes), { replace: true });
  return (
    <View
      title={text.views.events}
      lede={words.lede}
      tools={<Toolbar exports={{ name: 'events', csv: () => eventsCsv(shown) }} />}
    >
      <form className="form" onSubmit={(event) => event.preventDefault()}>
        <div className="field">
          <label htmlFor={id}>{words.filter}</label>
          <input id={id} type="search" value={asked} onChange={(event) => change({ q: event.target.value })} />
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={agenda}
            onChange={(event) => change({ agenda: event.target.checked ? '1' : null })}
          />
          {words.onlyAgenda}
        </label>
      </form>
      <Answer query={answer}>
        {({ totalCount }) => (
          <>
            <ShownOf shown={shown.length} of={totalCount} what={words.what} />
            {shown.length === 0 ? (
              <EmptyNote title={words.none}>{words.noneNext}</EmptyNote>
            ) : (
              <EventsTable events={shown} />
            )}
          </>
        )}
      </Answer>
    </View>
  );
}
