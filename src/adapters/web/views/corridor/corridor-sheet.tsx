import type { CorridorPageAnswer } from '../../../../client/generated/corridor-page.ts';
import { formatDate } from '../../../../client/writing/format-date.ts';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { Link } from '../../components/link.tsx';
import { address } from '../../core/address.ts';
import { text } from '../../strings/text.ts';
import { CorridorStageSection } from './corridor-stage.tsx';

const words = text.corridor.referral;

/** The sheet: the whole in one sentence, what is missing, help at once, then the stages in the order of a case. */
export function CorridorSheet({ answer }: { answer: CorridorPageAnswer }) {
  const { referralCorridor: corridor, origin, found } = answer;
  return (
    <>
      <p>
        <strong>{corridor.sentence}</strong>
      </p>
      <p className="no-print">
        {text.start.urgent}{' '}
        {[found, origin].map((country) =>
          country ? (
            <Link key={country.id} className="button" href={address('/hotlines', { country: country.id })}>
              {text.views.hotlines}: {country.name}
            </Link>
          ) : null,
        )}
      </p>
      {corridor.missing.length > 0 ? (
        <section className="note note-danger" aria-label={words.missing}>
          <p>
            <strong>{words.missing}</strong>
          </p>
          <ul>
            {corridor.missing.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <CompletenessNote completeness={corridor.completeness} />
      {corridor.stages.map((stage, index) => (
        <CorridorStageSection key={stage.stage} stage={stage} number={index + 1} />
      ))}
      <section>
        <h2>{words.handover}</h2>
        <p>{words.handoverNote}</p>
        <p className="small muted">
          {words.made(formatDate(new Date().toISOString().slice(0, 10)))}. {words.permalink}{' '}
          <span className="permalink">{window.location.href}</span>
        </p>
      </section>
    </>
  );
}
