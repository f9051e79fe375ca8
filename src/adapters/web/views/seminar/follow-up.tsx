import { useState } from 'react';
import {
  type FollowUp,
  type FollowUpTie,
  followUpDocument,
  type LiveChannel,
} from '../../../../client/generated/follow-up.ts';
import { formatInterval } from '../../../../client/writing/format-date.ts';
import { Answer } from '../../components/answer.tsx';
import { Caveats } from '../../components/caveats.tsx';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { EntityLink } from '../../components/entity-link.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { PathSteps } from '../../components/path-steps.tsx';
import { useQuery } from '../../core/use-query.ts';
import { text } from '../../strings/text.ts';

const words = text.judging.seminar;
const firstShown = 8;

function TieList({ title, ties }: { title: string; ties: readonly FollowUpTie[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? ties : ties.slice(0, firstShown);
  return (
    <section>
      <h3>
        {title} ({ties.length})
      </h3>
      {ties.length === 0 ? <p className="muted">{words.noneBefore}</p> : null}
      <ul className="ties">
        {shown.map((tie) => (
          <li key={`${tie.a.id} ${tie.b.id} ${tie.through?.id} ${tie.sentence}`}>
            <p>{tie.sentence}</p>
            <p className="small muted">{formatInterval(tie)}</p>
            <EvidenceList evidence={tie.evidence} />
          </li>
        ))}
      </ul>
      {shown.length < ties.length ? (
        <button type="button" className="button-quiet" onClick={() => setAll(true)}>
          {words.more(ties.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

function Channel({ channel }: { channel: LiveChannel }) {
  const { a, b, alive, sentence, path } = channel;
  return (
    <li>
      <p>
        <EntityLink entity={a} country /> <span aria-hidden="true">↔</span> <EntityLink entity={b} country />
        <span className="tag">{alive ? words.alive : words.notAlive}</span>
      </p>
      <p className="small muted">{sentence}</p>
      {path ? (
        <details>
          <summary className="small">{words.showWay}</summary>
          <PathSteps path={path} />
        </details>
      ) : null}
    </li>
  );
}

function Channels({ channels }: { channels: readonly LiveChannel[] }) {
  const [all, setAll] = useState(false);
  const sorted = [...channels].sort((a, b) => Number(b.alive) - Number(a.alive));
  const shown = all ? sorted : sorted.slice(0, firstShown);
  if (channels.length === 0) return null;
  return (
    <section>
      <h3>
        {words.channels} ({channels.length})
      </h3>
      <ul className="ties">
        {shown.map((channel) => (
          <Channel key={`${channel.a.id} ${channel.b.id}`} channel={channel} />
        ))}
      </ul>
      {shown.length < channels.length ? (
        <button type="button" className="button-quiet" onClick={() => setAll(true)}>
          {words.more(channels.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

function Found({ followUp }: { followUp: FollowUp }) {
  return (
    <>
      <p>
        <strong>{followUp.sentence}</strong>
      </p>
      <Caveats caveats={followUp.caveats} />
      <CompletenessNote completeness={followUp.completeness} />
      <Channels channels={followUp.liveChannels} />
      <TieList title={words.after} ties={followUp.after} />
      <TieList title={words.before} ties={followUp.before} />
      <TieList title={words.undated} ties={followUp.undated} />
    </>
  );
}

/** Which ties were there before an event, which came since, and which channels between those who met are open today. */
export function FollowUpSection({ id }: { id: string }) {
  const answer = useQuery(followUpDocument, { id });
  return (
    <section>
      <h2>{words.followUp}</h2>
      <Answer query={answer}>{({ entity }) => (entity?.followUp ? <Found followUp={entity.followUp} /> : null)}</Answer>
    </section>
  );
}
