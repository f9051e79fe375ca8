import type { Hotline } from '../../../../client/generated/hotlines.ts';
import { formatDate } from '../../../../client/writing/format-date.ts';
import { EntityLink } from '../../components/entity-link.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { PhoneNumbers } from '../../components/phone-numbers.tsx';
import { text } from '../../strings/text.ts';
import { printedIn } from './hotlines-by-country.ts';

const words = text.corridor.hotlines;

/** One hotline: the number first and large, then whose it is, when it answers, and how old the number is. */
export function HotlineCard({ hotline }: { hotline: Hotline }) {
  const printed = printedIn(hotline);
  return (
    <article className="card">
      {hotline.numbers.length > 0 ? (
        <PhoneNumbers numbers={hotline.numbers} large />
      ) : (
        <p className="muted">{words.noNumber}</p>
      )}
      <h3>
        <EntityLink entity={hotline} local />
      </h3>
      {hotline.description ? <p>{hotline.description}</p> : null}
      <p className="small muted">
        {hotline.hours ? `${words.hours} ${hotline.hours}. ` : ''}
        {hotline.languages.length > 0 ? `${words.languages} ${hotline.languages.join(', ')}. ` : ''}
        {printed ? words.asOf(formatDate(printed)) : words.undated}
      </p>
      {hotline.caveats.map((caveat) => (
        <p key={caveat} className="note note-warn small">
          {caveat}
        </p>
      ))}
      <EvidenceList evidence={hotline.evidence} />
    </article>
  );
}
