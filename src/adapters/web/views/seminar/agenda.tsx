import type { EventTie, SessionItem } from '../../../../client/generated/seminar.ts';
import { EntityLink } from '../../components/entity-link.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { Link } from '../../components/link.tsx';
import { entityAddress } from '../../core/address.ts';
import { meaningOf } from '../../core/meaning-of.ts';
import { text } from '../../strings/text.ts';
import { inOrder } from './agenda-table.ts';
import type { ShownEvent } from './shown-event.ts';

const words = text.judging.seminar;

/** Ties that repeat what the agenda itself says (part of the event, led by its participants) are left to the session's own page. */
const telling = (tie: EventTie): boolean => tie.kind !== 'PART_OF';

function Item({ session }: { session: SessionItem }) {
  const activities = [session.activity, session.secondaryActivity]
    .filter((word) => word !== null)
    .map((word) => meaningOf('SessionActivity', word));
  const evidence = session.ties.edges.find((tie) => tie.kind === 'PART_OF')?.evidence ?? [];
  return (
    <li>
      <span className="rank">{session.order}</span>
      <div>
        <h3>
          <Link href={entityAddress(session.id)}>{session.name}</Link>
          {session.unnamed ? <span className="tag">{text.answers.unnamed}</span> : null}
        </h3>
        <p className="small muted">{activities.join('; ')}</p>
        {session.description ? <p>{session.description}</p> : null}
        <ul className="ties">
          {session.ties.edges.filter(telling).map((tie) => (
            <li key={tie.cursor}>
              <p>
                <EntityLink entity={tie.node} country local />
              </p>
              <p className="small muted">
                {tie.sentence} {tie.detail}
              </p>
              <EvidenceList evidence={tie.evidence} />
            </li>
          ))}
        </ul>
        {session.caveats.map((caveat) => (
          <p key={caveat} className="note note-warn small">
            {caveat}
          </p>
        ))}
        {evidence.length > 0 ? <EvidenceList evidence={evidence} /> : null}
      </div>
    </li>
  );
}

/** The agenda by phase, in the order in which the report mentions its items. */
export function Agenda({ event }: { event: ShownEvent }) {
  const sessions = inOrder(event.sessions?.nodes ?? []);
  if (sessions.length === 0) {
    return (
      <section>
        <h2>{words.agenda}</h2>
        <p className="muted">{words.noAgenda}</p>
      </section>
    );
  }
  const phases = [...new Set(sessions.map(({ phase }) => phase))];
  return (
    <section>
      <h2>{words.agenda}</h2>
      <p className="muted">{words.agendaNote}</p>
      {phases.map((phase) => (
        <section key={phase ?? ''}>
          {phase ? <h3>{meaningOf('SessionPhase', phase)}</h3> : null}
          <ol className="agenda">
            {sessions
              .filter((session) => session.phase === phase)
              .map((session) => (
                <Item key={session.id} session={session} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
