import { bodiesOfCountry } from '../bodies/bodies-of-country.ts';
import { kindredMandates } from '../bodies/mandate-families.ts';
import { defaultMaxHops, leastScore } from '../path-search/limits.ts';
import { TakenPaths } from '../path-search/taken-paths.ts';
import { isSpent, type Work } from '../path-search/work.ts';
import { type FoundCooperationPath, withOtherForums } from '../paths/other-forums.ts';
import type { Searching } from '../question.ts';
import type { Comparison } from './factors/factor.ts';
import { alikeBodies, byPoints, type FoundReason, judgeBody, pointsOf } from './judge-bodies.ts';

/** A question for counterparts, in numbers. */
export interface CounterpartsWanted {
  readonly subject: number;
  readonly country: number;
  /** Topics asked for; empty where none were. */
  readonly topics: readonly number[];
  readonly day: number;
  readonly first: number;
}

export interface FoundCounterpart {
  readonly candidate: number;
  /** The sum of the points of its reasons, to one digit. */
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly FoundReason[];
  readonly path: FoundCooperationPath | null;
}

export interface CounterpartsFound {
  readonly wanted: CounterpartsWanted;
  readonly items: readonly FoundCounterpart[];
  /** True where more were found than were asked for. */
  readonly more: boolean;
  readonly work: Work;
}

/** Paths are looked for to the likeliest only: they cannot lift anyone who is further down to the top. */
const pathsLookedFor = 24;

/** Finds the bodies of a country that do the work of a body of another, best first. */
export function searchCounterparts(wanted: CounterpartsWanted, searching: Searching): CounterpartsFound {
  const { subject, country, topics, day, first } = wanted;
  const { work } = searching;
  const kindred = kindredMandates(searching.network.words);
  const compare = (candidate: number): Comparison => ({
    looking: searching,
    kindred,
    day,
    subject,
    candidate,
    topics,
    path: null,
  });
  const candidates = [...bodiesOfCountry(searching, country, day)];
  const judged = candidates.flatMap((candidate) => (isSpent(work) ? [] : judgeBody(compare(candidate))));
  const likeliest = [...alikeBodies(searching, judged, subject)].sort(byPoints);
  const rows = searching.channelsOn(day);
  const pathTo = (end: number) => {
    const goal = { start: subject, end, through: [], maxHops: defaultMaxHops };
    return searching.paths.find(rows, goal, leastScore, new TakenPaths(new Set()), work).path;
  };
  const ranked = likeliest.map(({ candidate, reasons: seen }, index) => {
    const path = index < pathsLookedFor ? pathTo(candidate) : null;
    const all = path === null ? seen : judgeBody({ ...compare(candidate), path }).reasons;
    const reasons = all.toSorted((a, b) => b.points - a.points);
    return { candidate, score: Number(pointsOf(reasons).toFixed(1)), reasons, path };
  });
  ranked.sort((a, b) => b.score - a.score || a.candidate - b.candidate);
  return {
    wanted,
    items: ranked.slice(0, first).map((one) => ({
      ...one,
      path: one.path === null ? null : withOtherForums(rows.channels, one.path),
    })),
    more: ranked.length > first,
    work,
  };
}
