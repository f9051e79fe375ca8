import type { ChannelRows } from '../channels/channel-rows.ts';
import type { BestPathSearch } from './best-path.ts';
import { type FoundPath, insideOf } from './found-path.ts';
import type { Goal } from './goal.ts';
import { defaultMaxHops, leastScore } from './limits.ts';
import { TakenPaths } from './taken-paths.ts';
import type { Work } from './work.ts';

/** Paths looked for: who has so many need not count on. */
const mostWanted = 12;

export interface IndependentPaths {
  /** The best first, each the best of what those before it leave. */
  readonly paths: readonly FoundPath[];
  /** True where there may be more: so many were found, or the work was spent. */
  readonly more: boolean;
  /** Entities without which there is no path at all. */
  readonly cuts: readonly number[];
  /** True where there cannot be more paths than were found. */
  readonly exact: boolean;
}

/**
 * Paths between two entities that share nobody. By Menger's theorem (1927) the most such paths are as many as the fewest entities that
 * cut all; but where a rule says who may follow whom, even finding one is hard in general (Szeider 2003). So they are taken one after
 * the other, best first, which gives a number that is never too high. An entity is told to cut all only where no path goes without it.
 */
export function independentPaths(
  search: BestPathSearch,
  rows: ChannelRows,
  start: number,
  end: number,
  work: Work,
): IndependentPaths {
  const goal: Goal = { start, end, through: [], maxHops: defaultMaxHops };
  const best = (barred: ReadonlySet<number>, indirect: boolean) =>
    search.find(rows, { ...goal, barred, indirect }, leastScore, new TakenPaths(new Set()), work).path;
  const paths: FoundPath[] = [];
  const used = new Set<number>();
  let indirect = false;
  let more = false;
  for (;;) {
    const path = best(used, indirect);
    if (path === null || paths.length === mostWanted) {
      more = path !== null || work.stoppedBy !== null;
      break;
    }
    paths.push(path);
    const inside = insideOf(path);
    if (inside.length === 0) indirect = true;
    for (const entity of inside) used.add(entity);
  }
  const [only] = paths;
  const isCut = (entity: number) => best(new Set([entity]), false) === null && work.stoppedBy === null;
  const cuts = only && paths.length === 1 ? insideOf(only).filter(isCut) : [];
  const neighbours = [start, end].map((one) => new Set(rows.channels.from(one).map(({ to }) => to)).size);
  const exact = paths.length === 0 || cuts.length > 0 || paths.length >= Math.min(...neighbours);
  return { paths, more, cuts, exact };
}
