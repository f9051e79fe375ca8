import { useState } from 'react';
import type { CorridorBody, CorridorStage } from '../../../../client/generated/corridor.ts';
import type { CorridorSide } from '../../../../client/generated/schema-types.ts';
import { EntityLink } from '../../components/entity-link.tsx';
import { EvidenceList, safeUrl } from '../../components/evidence-list.tsx';
import { PhoneNumbers } from '../../components/phone-numbers.tsx';
import { text } from '../../strings/text.ts';
import { numbersOf } from './numbers-of.ts';

const words = text.corridor.referral;
const sides: readonly CorridorSide[] = ['FOUND', 'TRANSIT', 'BOTH', 'ORIGIN'];
const firstShown = 4;

function Body({ body }: { body: CorridorBody }) {
  const url = safeUrl(body.entity.url);
  const numbers = numbersOf(body);
  return (
    <li>
      <p>
        <EntityLink entity={body.entity} local />
        {body.country ? <span className="muted"> · {body.country.name}</span> : null}
      </p>
      {numbers.length > 0 ? <PhoneNumbers numbers={numbers} large /> : null}
      <p className="small">{body.sentence}</p>
      {url ? (
        <p className="small">
          <a href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        </p>
      ) : null}
      <EvidenceList evidence={body.evidence} />
    </li>
  );
}

function Side({ side, bodies }: { side: CorridorSide; bodies: readonly CorridorBody[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? bodies : bodies.slice(0, firstShown);
  return (
    <section>
      <h3>{words.sides[side]}</h3>
      <ul className="ties">
        {shown.map((body) => (
          <Body key={body.entity.id} body={body} />
        ))}
      </ul>
      {shown.length < bodies.length ? (
        <button type="button" className="button-quiet" onClick={() => setAll(true)}>
          {words.showAll(bodies.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

/** One stage of a case: who acts on each side, what can be relied on, and what is missing. */
export function CorridorStageSection({ stage, number }: { stage: CorridorStage; number: number }) {
  const bodies = [...stage.services, ...stage.organizations];
  return (
    <section className="card">
      <h2 className="stage-head">
        <span className="rank">{number}</span>
        {words.stages[stage.stage]}
      </h2>
      <p>{stage.sentence}</p>
      {stage.missing.length > 0 ? (
        <div className="note note-danger">
          <p>
            <strong>{words.missingStage}:</strong> {stage.missing.join(' ')}
          </p>
        </div>
      ) : null}
      {bodies.length === 0 ? <p className="muted">{words.nobody}</p> : null}
      <div className="sides">
        {sides.map((side) => {
          const here = bodies.filter((body) => body.side === side);
          return here.length > 0 ? <Side key={side} side={side} bodies={here} /> : null;
        })}
      </div>
      {stage.instruments.length > 0 ? (
        <>
          <h3>{words.instruments}</h3>
          <ul className="ties">
            {stage.instruments.map((item) => (
              <li key={item.entity.id}>
                <p>
                  <EntityLink entity={item.entity} />
                </p>
                <p className="small">{item.sentence}</p>
                <EvidenceList evidence={item.evidence} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="print-only">{words.contact}</p>
    </section>
  );
}
