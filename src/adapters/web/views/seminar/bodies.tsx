import type { EventTie } from '../../../../client/generated/seminar.ts';
import { EntityLink } from '../../components/entity-link.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { tieKinds } from '../../core/ties.ts';
import { text } from '../../strings/text.ts';
import type { ShownEvent } from './shown-event.ts';

const words = text.judging.seminar;
const holders = ['ORGANIZED', 'HOSTED', 'FUNDS', 'SUPPORTS', 'LEADS', 'HELD_AT'];
const takers = ['PARTICIPATED_IN', 'TOOK_PART_IN'];
const left = ['PART_OF', 'LOCATED_IN', 'ADDRESSES'];

const said = (tie: EventTie): string =>
  `${tieKinds.heading(tie.kind, tie.direction)}${tie.detail ? `: ${tie.detail}` : ''}`;

/** Ties of each body together: a body that is tied twice is listed once. */
function byBody(ties: readonly EventTie[]): [EventTie, ...EventTie[]][] {
  const bodies = new Map<string, [EventTie, ...EventTie[]]>();
  for (const tie of ties) {
    const known = bodies.get(tie.node.id);
    if (known) known.push(tie);
    else bodies.set(tie.node.id, [tie]);
  }
  return [...bodies.values()];
}

function List({ title, ties, note }: { title: string; ties: readonly EventTie[]; note?: string | undefined }) {
  if (ties.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {note ? <p className="muted">{note}</p> : null}
      <ul className="ties">
        {byBody(ties).map(([first, ...others]) => (
          <li key={first.node.id}>
            <p>
              <EntityLink entity={first.node} country local />
            </p>
            <p className="small muted">{[first, ...others].map(said).join('; ')}</p>
            <EvidenceList evidence={[first, ...others].flatMap((tie) => tie.evidence)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who held the event and who came. Participants who are only counted stay a number. */
export function Bodies({ event }: { event: ShownEvent }) {
  const ties = event.ties.edges;
  const counted = (event.participantCount ?? 0) > 0;
  return (
    <div className="sides">
      <List title={words.organizers} ties={ties.filter((tie) => holders.includes(tie.kind))} />
      <List
        title={words.participants}
        ties={ties.filter((tie) => takers.includes(tie.kind))}
        note={counted ? words.uncounted : undefined}
      />
      <List
        title={words.otherBodies}
        ties={ties.filter((tie) => ![...holders, ...takers, ...left].includes(tie.kind))}
      />
    </div>
  );
}
