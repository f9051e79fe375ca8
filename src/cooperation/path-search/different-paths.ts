import type { ChannelRows } from '../channels/channel-rows.ts';
import type { BestPathSearch } from './best-path.ts';
import type { FoundPath } from './found-path.ts';
import type { Goal } from './goal.ts';
import { sameScore } from './limits.ts';
import { TakenPaths } from './taken-paths.ts';
import type { Work } from './work.ts';

/** Beside the best path, one worth less than this part of it is not worth telling. */
const leastBesideBest = 1 / 200;

export interface DifferentPaths {
  readonly paths: readonly FoundPath[];
  /** True where another path, different from all of these, exists. */
  readonly more: boolean;
  /** False where a search kept too few labels to be sure of its order. */
  readonly certain: boolean;
}

/** The best paths that really differ from each other: the best of all, then always the best that isn't like one already taken. */
export function differentPaths(
  search: BestPathSearch,
  rows: ChannelRows,
  goal: Goal,
  wanted: { readonly count: number; readonly least: number },
  work: Work,
): DifferentPaths {
  const taken = new TakenPaths(new Set(goal.through));
  const paths: FoundPath[] = [];
  let certain = true;
  for (;;) {
    const least = Math.max(wanted.least, (paths[0]?.score ?? 0) * leastBesideBest * (1 - sameScore));
    const found = search.find(rows, goal, least, taken, work, paths.at(-1)?.score);
    certain &&= found.certain;
    if (found.path === null) return { paths, more: false, certain };
    if (paths.length === wanted.count) return { paths, more: true, certain };
    paths.push(found.path);
    taken.take(found.path);
  }
}
