import type { CooperationPath } from '../cooperation-path.ts';
import type { Network } from '../network.ts';
import { listed } from '../said.ts';
import type { Finding } from './factor.ts';

/** The most points that a channel gives. */
export const mostForChannel = 25;

/** Scores of paths span orders of magnitude; each factor of ten below 1 costs a quarter of the points. */
const decades = 4;

function said(network: Network, path: CooperationPath): string {
  if (path.hops === 1) return `They have a tie of their own: ${path.steps[0]?.sentence ?? ''}`;
  const through = path.steps.slice(1).map((step) => network.entities.get(step.from)?.name ?? step.from);
  return `It can be reached through ${listed(through)}; the weakest step: ${path.weakestStep.sentence}`;
}

/** How well the candidate can be reached: the best path on the day, told by whom it runs through and its weakest step. */
export function channelFinding(network: Network, path: CooperationPath | null): Finding | null {
  if (path === null) return null;
  const points = mostForChannel * Math.max(0, 1 + Math.log10(path.score) / decades);
  return { points, sentence: said(network, path), evidence: path.weakestStep.evidence };
}
