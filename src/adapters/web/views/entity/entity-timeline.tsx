import type { TimelineEntry } from '../../../../client/generated/entity-page.ts';
import { formatDate } from '../../../../client/writing/format-date.ts';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { text } from '../../strings/text.ts';

/** Dated facts in order; undated ones are among the ties. */
export function EntityTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const words = text.entity;
  return (
    <section>
      <h2>{words.timeline}</h2>
      {entries.length === 0 ? <p className="muted">{words.timelineEmpty}</p> : null}
      <ol className="timeline">
        {entries.map((entry) => (
          <li key={`${entry.date} ${entry.kind} ${entry.sentence}`}>
            <time dateTime={entry.date}>
              {formatDate(entry.date)}
              {entry.until && entry.until !== entry.date ? ` – ${formatDate(entry.until)}` : ''}
              <br />
              <small>{words.timelineKinds[entry.kind]}</small>
            </time>
            <div>
              <p>{entry.sentence}</p>
              <EvidenceList evidence={entry.evidence} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
