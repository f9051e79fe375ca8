import type { Counterpart, Reason } from '../../../../client/generated/counterparts.ts';
import { EntityLink } from '../../components/entity-link.tsx';
import { EvidenceList, safeUrl } from '../../components/evidence-list.tsx';
import { LocalName } from '../../components/local-name.tsx';
import { PathSteps } from '../../components/path-steps.tsx';
import { formatPoints } from '../../core/format-number.ts';
import { text } from '../../strings/text.ts';
import { PointsMeter } from './points-meter.tsx';

const words = text.corridor.counterparts;

function Reasons({ reasons, name }: { reasons: readonly Reason[]; name: string }) {
  return (
    <div className="table-scroll">
      <table>
        <caption className="visually-hidden">
          {words.reasons}: {name}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.because}</th>
            <th scope="col" className="number">
              {words.points}
            </th>
            <th scope="col">{words.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <tr key={`${reason.factor} ${reason.sentence}`}>
              <th scope="row">{reason.sentence}</th>
              <td className="number">
                {reason.points > 0 ? '+' : ''}
                {formatPoints(reason.points)}
              </td>
              <td>
                {reason.evidence.length > 0 ? (
                  <EvidenceList evidence={reason.evidence} />
                ) : (
                  <span className="small muted">{words.ownRecords}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A candidate: who, how well it fits, each reason, and the way to it. */
export function CounterpartCard({ item, rank }: { item: Counterpart; rank: number }) {
  const { organization, score, sentence, reasons, path } = item;
  const url = safeUrl(organization.url);
  return (
    <article className="card">
      <h2>
        <span className="rank">{rank}.</span>
        <EntityLink entity={organization} />
        <LocalName name={organization.nameLocal} country={organization.country?.id} />
      </h2>
      <p>{sentence}</p>
      <p className="small">
        <PointsMeter points={score} />
        {url ? (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer">
              {text.entity.facts.url}
            </a>
          </>
        ) : null}
      </p>
      <details open={rank === 1}>
        <summary>{words.reasons}</summary>
        <Reasons reasons={reasons} name={organization.name} />
      </details>
      {path ? (
        <details open={rank === 1}>
          <summary>{words.how}</summary>
          <p>{path.explanation}</p>
          <PathSteps path={path} />
        </details>
      ) : (
        <p className="muted small">{words.noPath}</p>
      )}
    </article>
  );
}
