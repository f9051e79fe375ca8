import { rowOf } from '../../network/read-network.ts';
import type { Looking } from '../bodies/visible-ties.ts';
import { counterpartFactors } from './factors/counterpart-factors.ts';
import type { Comparison, Finding } from './factors/factor.ts';

/** One reason for a rank, in numbers. */
export interface FoundReason extends Finding {
  /** Name of the factor that found it and that tells it. */
  readonly factor: string;
  readonly points: number;
}

/** A body of the other country and why it may be the counterpart. */
export interface Judged {
  readonly candidate: number;
  readonly reasons: readonly FoundReason[];
}

/** A body that does less of the work than this part of what the best does is a neighbour, not a counterpart. */
const leastWork = 1 / 5;

/** Asks every factor about a body. */
export function judgeBody(comparison: Comparison): Judged {
  const reasons = counterpartFactors.flatMap(({ name, most, find }) => {
    const finding = find(comparison);
    return finding === null ? [] : [{ ...finding, factor: name, points: most * finding.share }];
  });
  return { candidate: comparison.candidate, reasons };
}

/** The points of some reasons together. */
export function pointsOf(reasons: readonly FoundReason[]): number {
  return reasons.reduce((total, { points }) => total + points, 0);
}

/** Most points first. */
export function byPoints(a: Judged, b: Judged): number {
  return pointsOf(b.reasons) - pointsOf(a.reasons) || a.candidate - b.candidate;
}

/** Those who do the same work, or where none does, kindred work; without those who do hardly any of it. */
export function alikeBodies({ network }: Looking, all: readonly Judged[], subject: number): readonly Judged[] {
  const { mandates } = network.entities;
  const own = rowOf(mandates, subject);
  const same = all.filter(({ candidate }) => rowOf(mandates, candidate).some((mandate) => own.includes(mandate)));
  const eligible = same.length > 0 ? same : all;
  // What decides whether there is any likeness: the work, or the topic where no source tells the work.
  const deciding = own.length > 0 ? 'mandate' : 'topic';
  const likeness = ({ reasons }: Judged) => reasons.find(({ factor }) => factor === deciding)?.points ?? 0;
  const most = eligible.reduce((highest, one) => Math.max(highest, likeness(one)), 0);
  return eligible.filter((one) => likeness(one) > 0 && likeness(one) >= most * leastWork);
}
