import type { ReactNode, RefObject } from 'react';
import { useState } from 'react';
import type { WhatIfAnswer } from '../../../../client/generated/what-if.ts';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { EgoDrawing } from '../../components/ego-drawing.tsx';
import { EntityLink } from '../../components/entity-link.tsx';
import { text } from '../../strings/text.ts';
import { WeakenedTable } from './weakened-table.tsx';

const words = text.judging.whatIf;
const firstShown = 12;

function Section({ title, none, items }: { title: string; none: string; items: readonly ReactNode[] }) {
  const [all, setAll] = useState(false);
  return (
    <section>
      <h2>
        {title} <small className="muted">({items.length})</small>
      </h2>
      {items.length === 0 ? <p className="muted">{none}</p> : null}
      <ul className="ties">{all ? items : items.slice(0, firstShown)}</ul>
      {!all && items.length > firstShown ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {words.show} ({items.length})
        </button>
      ) : null}
    </section>
  );
}

/** What falls apart: the sentence, the pairs cut off, those left with less, those left alone, and the drawing of it. */
export function ImpactResult({
  answer,
  drawingRef,
}: {
  answer: WhatIfAnswer;
  drawingRef: RefObject<SVGSVGElement | null>;
}) {
  const { impactOfRemoval: impact, neighbourhood } = answer;
  const lost = new Set([
    impact.entity.id,
    ...impact.isolated.map(({ id }) => id),
    ...impact.separated.flatMap(({ a, b }) => [a.id, b.id]),
  ]);
  return (
    <>
      <p role="status">
        <strong>{impact.sentence}</strong>
      </p>
      <CompletenessNote completeness={impact.completeness} />
      <Section
        title={words.separated}
        none={words.noneSeparated}
        items={impact.separated.map(({ a, b, sentence }) => (
          <li key={`${a.id} ${b.id}`}>
            <p>
              <EntityLink entity={a} country /> <span aria-hidden="true">⇹</span> <EntityLink entity={b} country />
            </p>
            <p className="small muted">{sentence}</p>
          </li>
        ))}
      />
      <section>
        <h2>
          {words.weakened} <small className="muted">({impact.weakened.length})</small>
        </h2>
        {impact.weakened.length === 0 ? (
          <p className="muted">{words.noneWeakened}</p>
        ) : (
          <WeakenedTable pairs={impact.weakened} />
        )}
      </section>
      <Section
        title={words.isolated}
        none={words.noneIsolated}
        items={impact.isolated.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} country />
          </li>
        ))}
      />
      <h2>{words.drawn}</h2>
      <EgoDrawing
        view={neighbourhood}
        centre={impact.entity.id}
        drawingRef={drawingRef}
        lost={lost}
        caption={words.drawnCaption(impact.entity.name)}
      />
    </>
  );
}
