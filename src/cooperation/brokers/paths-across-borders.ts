import type { ChannelRows } from '../channels/channel-rows.ts';
import { SingleSourcePaths } from '../path-search/single-source-paths.ts';
import type { Work } from '../path-search/work.ts';
import { type ActingBodies, mostBodies } from './acting-bodies.ts';

/** The best paths between two bodies of different countries. */
export interface PathsAcrossBorder {
  readonly body: number;
  readonly other: number;
  /** Entities inside them, each with the share of these paths that pass it. */
  readonly inside: ReadonlyMap<number, number>;
}

/** The best paths between the bodies of two countries. */
export interface PathsBetweenCountries {
  readonly a: number;
  readonly b: number;
  readonly paths: readonly PathsAcrossBorder[];
}

export interface PathsAcrossBorders {
  /** Pairs of countries, in the order of the groups; also those between which there is no path. */
  readonly between: readonly PathsBetweenCountries[];
  /** False where the work was spent before all bodies were compared. */
  readonly whole: boolean;
}

function pathsTo(paths: ReturnType<SingleSourcePaths['from']>, body: number, others: readonly number[]) {
  if (paths === null) return [];
  return others
    .filter((other) => paths.worthTo(other) > 0)
    .map((other): PathsAcrossBorder => ({ body, other, inside: paths.insideTo(other) }));
}

/**
 * Finds the best paths between the bodies of each two countries. The countries take turns, one body each, so that where the work is
 * spent as much is known of every one of them.
 */
export function pathsAcrossBorders(rows: ChannelRows, groups: readonly ActingBodies[], work: Work): PathsAcrossBorders {
  const ends = groups.flatMap(({ bodies }) => bodies);
  const search = new SingleSourcePaths(rows, ends);
  const found = groups.map((_, at) => groups.slice(at + 1).map((): PathsAcrossBorder[] => []));
  for (let turn = 0; turn < mostBodies && work.stoppedBy === null; turn++) {
    for (const [at, { bodies }] of groups.entries()) {
      const body = bodies[turn];
      const later = groups.slice(at + 1);
      if (body === undefined || later.length === 0) continue;
      const wanted = later.flatMap((group) => group.bodies);
      const paths = search.from(body, wanted, work);
      for (const [beside, group] of later.entries()) found[at]?.[beside]?.push(...pathsTo(paths, body, group.bodies));
    }
  }
  const between = groups.flatMap(({ country }, at) =>
    groups.slice(at + 1).map((group, beside) => ({ a: country, b: group.country, paths: found[at]?.[beside] ?? [] })),
  );
  return { between, whole: work.stoppedBy === null };
}
