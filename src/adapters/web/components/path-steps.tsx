import type { CooperationPath, PathStep } from '../../../client/generated/fragments.ts';
import { formatInterval } from '../../../client/writing/format-date.ts';
import { text } from '../strings/text.ts';
import { EntityLink } from './entity-link.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { StrengthMeter } from './strength-meter.tsx';

interface Props {
  readonly path: CooperationPath;
  /** Given: each body between the ends can be avoided. */
  readonly onAvoid?: ((id: string) => void) | undefined;
}

export const isSameStep = (a: PathStep, b: PathStep): boolean =>
  a.from.id === b.from.id && a.to.id === b.to.id && a.kind === b.kind && a.since === b.since;

/** The steps of a path in order, each with its sentence, date, strength and evidence. */
export function PathSteps({ path, onAvoid }: Props) {
  const last = path.steps.length - 1;
  return (
    <ol className="steps">
      {path.steps.map((step, index) => {
        const weakest = isSameStep(step, path.weakestStep);
        return (
          <li key={`${step.from.id} ${step.to.id} ${step.kind}`} className={weakest ? 'weakest' : undefined}>
            <p>
              <EntityLink entity={step.from} country /> <span aria-hidden="true">→</span>{' '}
              <EntityLink entity={step.to} country />
              {onAvoid && index < last ? (
                <button type="button" className="button-quiet" onClick={() => onAvoid(step.to.id)}>
                  {text.paths.avoidThis}
                  <span className="visually-hidden"> {step.to.name}</span>
                </button>
              ) : null}
            </p>
            <p>{step.sentence}</p>
            {step.detail ? <p className="muted">{step.detail}</p> : null}
            <p className="small muted">
              {formatInterval(step)} · <StrengthMeter value={step.strength} />
              {step.basis === 'INFERRED' ? (
                <abbr className="tag" title={text.answers.inferredMeans}>
                  {text.answers.inferred}
                </abbr>
              ) : null}
              {weakest ? <span className="tag">{text.paths.weakest}</span> : null}
            </p>
            <EvidenceList evidence={step.evidence} />
          </li>
        );
      })}
    </ol>
  );
}
