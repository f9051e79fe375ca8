import { formatInterval } from '../../../../client/writing/format-date.ts';
import { Caveats } from '../../components/caveats.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { Link } from '../../components/link.tsx';
import { LocalName } from '../../components/local-name.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { entityAddress } from '../../core/address.ts';
import { text } from '../../strings/text.ts';
import { Agenda } from './agenda.tsx';
import { agendaTable } from './agenda-table.ts';
import { Bodies } from './bodies.tsx';
import { FollowUpSection } from './follow-up.tsx';
import type { ShownEvent } from './shown-event.ts';

const words = text.judging.seminar;

/** An event: when, where, who; its agenda in order; its bodies; what came of it. */
export function SeminarPage({ event }: { event: ShownEvent }) {
  const { participantCount, countryCount } = event;
  const facts = [
    formatInterval(event),
    [event.city, event.country?.name].filter(Boolean).join(', '),
    participantCount ? words.people(participantCount) : '',
    countryCount ? words.countriesOf(countryCount) : '',
  ].filter(Boolean);
  return (
    <View
      title={event.name}
      heading={
        <>
          {event.name}
          <LocalName name={event.nameLocal} country={event.country?.id} />
        </>
      }
      lede={event.description}
      tools={<Toolbar exports={{ name: `agenda ${event.id}`, csv: () => agendaTable(event) }} />}
    >
      <p>
        <strong>{facts.join(' · ')}</strong>
      </p>
      <p>
        <Link href={entityAddress(event.id)}>{words.entityPage}</Link>
      </p>
      <EvidenceList evidence={event.evidence} />
      <Caveats caveats={event.caveats} />
      <Bodies event={event} />
      <Agenda event={event} />
      <FollowUpSection id={event.id} />
    </View>
  );
}
