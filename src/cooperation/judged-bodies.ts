import { counterpartFactors } from './factors/counterpart-factors.ts';
import type { Comparison } from './factors/factor.ts';
import type { EvidenceFacts, NetworkEntity } from './network.ts';

/** One reason for a rank. */
export interface Reason {
  readonly factor: string;
  readonly sentence: string;
  readonly points: number;
  readonly evidence: readonly EvidenceFacts[];
}

/** A body that does less of the work than this part of what the best does is a neighbour, not a counterpart. */
const leastWork = 1 / 5;

/** A body of the other country and why it may be the counterpart; the channel to it is not among the reasons yet. */
export interface Judged {
  readonly candidate: NetworkEntity;
  readonly reasons: readonly Reason[];
}

/** The points of some reasons together. */
export function pointsOf(reasons: readonly Reason[]): number {
  return reasons.reduce((total, reason) => total + reason.points, 0);
}

/** Most points first. */
export function byPoints(a: Judged, b: Judged): number {
  return pointsOf(b.reasons) - pointsOf(a.reasons) || (a.candidate.id < b.candidate.id ? -1 : 1);
}

/** The points of the factor that decides whether there is any likeness: the work, or the topic where no source tells the work. */
function likeness({ reasons }: Judged, subject: NetworkEntity): number {
  const deciding = subject.mandates.length > 0 ? 'mandate' : 'topic';
  return reasons.find(({ factor }) => factor === deciding)?.points ?? 0;
}

/** Those who do the same work, or where none does, kindred work; without those who do hardly any of it. */
export function alike(all: readonly Judged[], subject: NetworkEntity): readonly Judged[] {
  const same = all.filter(({ candidate }) => candidate.mandates.some((mandate) => subject.mandates.includes(mandate)));
  const eligible = same.length > 0 ? same : all;
  const most = Math.max(0, ...eligible.map((one) => likeness(one, subject)));
  return eligible.filter((one) => likeness(one, subject) > 0 && likeness(one, subject) >= most * leastWork);
}

/** Asks every factor about a body. */
export function judge(comparison: Comparison): Judged {
  const reasons = counterpartFactors.flatMap((factor) => {
    const finding = factor.find(comparison);
    return finding ? [{ factor: factor.name, ...finding }] : [];
  });
  return { candidate: comparison.candidate, reasons };
}
