import type { Telling } from '../question.ts';
import { type ToldTie, tellTie } from '../telling/tell-tie.ts';
import { explainPath } from './explain-path.ts';
import type { FoundCooperationPath } from './other-forums.ts';

/** A way from one entity to another by ties that one can use, and what it is worth. */
export interface CooperationPath {
  /** Product of the strengths of its steps, 0 to 1. */
  readonly score: number;
  readonly hops: number;
  readonly explanation: string;
  readonly weakestStep: ToldTie;
  readonly steps: readonly ToldTie[];
}

/** Scores are told to nine digits: beyond lies only the order of multiplication. */
export function roundedScore(score: number): number {
  return Number(score.toPrecision(9));
}

/** Tells a path that was found on a day (its number); it has at least one step. */
export function tellPath(telling: Telling, path: FoundCooperationPath, day: number): CooperationPath {
  const steps = path.ties.map((tie, index) =>
    tellTie(telling, tie, path.entities[index] as number, path.worths[index] as number),
  );
  const weakestStep = steps.reduce((least, step) => (step.strength < least.strength ? step : least));
  return {
    score: roundedScore(path.score),
    hops: steps.length,
    explanation: explainPath({ telling, path, steps, day }),
    weakestStep,
    steps,
  };
}
