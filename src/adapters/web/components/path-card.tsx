import type { ReactNode } from 'react';
import type { CooperationPath } from '../../../client/generated/fragments.ts';
import { text } from '../strings/text.ts';
import { PathSteps } from './path-steps.tsx';
import { StrengthMeter } from './strength-meter.tsx';

interface Props {
  readonly path: CooperationPath;
  readonly title: string;
  readonly open?: boolean;
  readonly onAvoid?: ((id: string) => void) | undefined;
  readonly children?: ReactNode;
}

/** A path: first what a person would say, then how strong it is, then its steps. */
export function PathCard({ path, title, open = false, onAvoid, children }: Props) {
  return (
    <article className="card">
      <h3>{title}</h3>
      <p>{path.explanation}</p>
      <p className="small">
        <StrengthMeter value={path.score} /> · {text.paths.hops(path.hops)}
      </p>
      {children}
      <p className="small muted">
        {text.paths.weakestIs} {path.weakestStep.sentence}
      </p>
      <details open={open}>
        <summary>{text.paths.showSteps}</summary>
        <PathSteps path={path} onAvoid={onAvoid} />
      </details>
    </article>
  );
}
