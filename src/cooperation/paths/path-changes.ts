import { spokenDate } from '../../catalog/tie-sentence.ts';
import { failure } from '../../errors.ts';
import { isPartialDate, lastDay } from '../../model/date-bounds.ts';
import { dayText, lastDayNumber } from '../../network/day-number.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { leastScore } from '../path-search/limits.ts';
import { retracePath } from '../path-search/retrace-path.ts';
import type { Work } from '../path-search/work.ts';
import { question } from '../question.ts';
import { type Completeness, completenessOf } from '../telling/completeness.ts';
import type { ToldTie } from '../telling/tell-tie.ts';
import { type PathsWanted, resolvePaths, searchPaths } from './cooperation-paths.ts';
import { describeChanges, type FoundBreak, reasonForBreak } from './describe-changes.ts';
import { mentionedOnPaths } from './mentioned-on-paths.ts';
import { type FoundCooperationPath, withOtherForums } from './other-forums.ts';
import { type CooperationPath, tellPath } from './tell-path.ts';

export interface PathChangesArguments {
  readonly from: string;
  readonly to: string;
  readonly then: string;
  /** null: today. */
  readonly now?: string | null;
}

export interface BrokenPath {
  readonly path: CooperationPath;
  readonly brokenBy: readonly ToldTie[];
  readonly reason: string;
}

export interface PathChanges {
  readonly then: string;
  readonly now: string;
  readonly kept: readonly CooperationPath[];
  readonly broken: readonly BrokenPath[];
  readonly new: readonly CooperationPath[];
  readonly sentence: string;
  readonly completeness: Completeness;
}

interface ChangesWanted {
  readonly earlier: PathsWanted;
  readonly later: PathsWanted;
  readonly then: string;
  readonly now: string;
}

interface ChangesFound {
  readonly kept: readonly FoundCooperationPath[];
  readonly broken: readonly FoundBreak[];
  readonly fresh: readonly FoundCooperationPath[];
  readonly more: boolean;
  readonly work: Work;
}

/** Paths compared on each day: the best that really differ. */
const pathsCompared = 8;

/** Which of the best paths of an earlier day still stand, which broke and by what, and which of today's were not there then. */
export const pathChanges = question<PathChangesArguments, ChangesWanted, ChangesFound, PathChanges>({
  name: 'pathChanges',
  resolve({ from, to, then, now, today }, resolving) {
    if (!isPartialDate(then)) throw failure('BAD_DATE', { value: then });
    const later = resolveDay(now, today);
    if (lastDayNumber(then) >= later) {
      throw failure('BAD_ARGUMENT', {
        argument: 'then',
        problem: `is not before ${dayText(later)}; give an earlier date`,
      });
    }
    const wanted = (asOf: string) =>
      resolvePaths({ from, to, filter: { asOf }, first: pathsCompared, today }, resolving);
    return { earlier: wanted(lastDay(then)), later: wanted(dayText(later)), then, now: now ?? today };
  },
  search({ earlier, later }, searching) {
    const before = searchPaths(earlier, searching);
    const after = searchPaths(later, searching);
    const then = searching.channelsOn(earlier.day).channels;
    const now = searching.channelsOn(later.day).channels;
    const kept: FoundCooperationPath[] = [];
    const broken: FoundBreak[] = [];
    for (const path of before.paths) {
      const again = retracePath(now, path.entities);
      if (again !== null && again.score >= leastScore) kept.push(withOtherForums(now, again));
      else {
        const isLost = (_: number, step: number) =>
          now.between(path.entities[step] as number, path.entities[step + 1] as number).length === 0;
        broken.push({ path, lost: path.ties.map((_, step) => step).filter(isLost) });
      }
    }
    const stoodThen = (path: FoundCooperationPath) => (retracePath(then, path.entities)?.score ?? 0) >= leastScore;
    const fresh = after.paths.filter((path) => !stoodThen(path));
    return { kept, broken, fresh, more: before.more || after.more, work: searching.work };
  },
  mentions: ({ kept, broken, fresh }, network) =>
    mentionedOnPaths([...kept, ...broken.map(({ path }) => path), ...fresh], network),
  tell(found, telling, { earlier, later, then, now }) {
    const broken = found.broken.map(({ path, lost }) => {
      const told = tellPath(telling, path, earlier.day);
      const brokenBy = lost.flatMap((step) => told.steps[step] ?? []);
      return { path: told, brokenBy, reason: reasonForBreak(telling, { path, lost }, later.day) };
    });
    const { start, end } = earlier.goal;
    return {
      then,
      now,
      kept: found.kept.map((path) => tellPath(telling, path, later.day)),
      broken,
      new: found.fresh.map((path) => tellPath(telling, path, later.day)),
      sentence: describeChanges(telling, {
        ends: [start, end],
        earlier: spokenDate(then),
        kept: found.kept,
        broken: found.broken.map(({ path }) => path),
        fresh: found.fresh,
      }),
      completeness: completenessOf(telling, found.more ? 'FIRST' : null, found.work),
    };
  },
});
