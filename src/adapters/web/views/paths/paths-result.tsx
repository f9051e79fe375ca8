import type { RefObject } from 'react';
import type { DirectTie, PathsAnswer } from '../../../../client/generated/paths.ts';
import { formatInterval } from '../../../../client/writing/format-date.ts';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { PathCard } from '../../components/path-card.tsx';
import { StrengthMeter } from '../../components/strength-meter.tsx';
import { text } from '../../strings/text.ts';
import { PathsDrawing } from './paths-drawing.tsx';
import type { PathsState } from './paths-state.ts';
import { ResilienceNote } from './resilience-note.tsx';

const words = text.paths;

interface Props {
  readonly answer: PathsAnswer;
  readonly state: PathsState;
  readonly drawingRef: RefObject<SVGSVGElement | null>;
  readonly onAvoid: (id: string) => void;
  readonly onLoosen: () => void;
  readonly onMore: () => void;
}

function DirectTies({ ties }: { ties: readonly DirectTie[] }) {
  return (
    <section>
      <h2>{words.direct}</h2>
      <ul className="ties">
        {ties.map((tie) => (
          <li key={tie.sentence}>
            <p>{tie.sentence}</p>
            <p className="small muted">
              {formatInterval(tie)} · <StrengthMeter value={tie.strength} />
            </p>
            <EvidenceList evidence={tie.evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answer: sentences first, then the drawing, then how much hangs on one office. */
export function PathsResult({ answer, state, drawingRef, onAvoid, onLoosen, onMore }: Props) {
  const { paths, completeness } = answer.cooperationPaths;
  const missing = answer.from === null ? state.from : answer.to === null ? state.to : null;
  if (missing)
    return <EmptyNote title={text.answers.unknownEntity(missing)}>{text.answers.unknownEntityNext}</EmptyNote>;
  if (paths.length === 0) {
    return (
      <>
        <EmptyNote title={words.none}>
          <p>{words.noneNext}</p>
          <button type="button" className="button" onClick={onLoosen}>
            {words.loosen}
          </button>
        </EmptyNote>
        <CompletenessNote completeness={completeness} />
      </>
    );
  }
  return (
    <>
      <p className="count" role="status">
        {words.found(paths.length)}
      </p>
      <CompletenessNote completeness={completeness} />
      {paths.map((path, index) => (
        <PathCard
          key={path.steps.map((step) => `${step.kind} ${step.to.id}`).join(' ')}
          path={path}
          title={words.way(index + 1)}
          open={index === 0}
          onAvoid={onAvoid}
        />
      ))}
      {paths.length >= state.first ? (
        <button type="button" className="button" onClick={onMore}>
          {text.answers.more}
        </button>
      ) : null}
      <h2>{words.drawn}</h2>
      <PathsDrawing paths={paths} drawingRef={drawingRef} />
      {answer.relationsBetween.length > 0 ? <DirectTies ties={answer.relationsBetween} /> : null}
      <ResilienceNote resilience={answer.resilience} onAvoid={onAvoid} />
    </>
  );
}
