import type { CooperationPath } from '../cooperation-path.ts';
import type { Finding } from './factor.ts';

/** The most points that a channel gives. */
export const mostForChannel = 25;

/** Scores of paths span orders of magnitude; each factor of ten below 1 costs a quarter of the points. */
const decades = 4;

/** How well the candidate can be reached: the best path on the day, told by its first and weakest steps. */
export function channelFinding(path: CooperationPath | null): Finding | null {
  if (path === null) return null;
  const points = mostForChannel * Math.max(0, 1 + Math.log10(path.score) / decades);
  const steps = path.steps.map((step) => step.sentence).join(' ');
  return {
    points,
    sentence:
      path.hops === 1 ? `They have a tie of their own: ${steps}` : `It can be reached in ${path.hops} steps: ${steps}`,
    evidence: path.weakestStep.evidence,
  };
}
