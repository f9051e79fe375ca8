import type { ChannelRows } from '../channels/channel-rows.ts';
import { SingleSourcePaths } from '../path-search/single-source-paths.ts';
import type { Work } from '../path-search/work.ts';
import { roundedScore } from '../paths/tell-path.ts';

/** A pair whose best path is lost or weaker. */
export interface Loss {
  readonly a: number;
  readonly b: number;
  /** Worth of the best path with the entity and without it, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** What the best path that remains passes, in order from `a`. */
  readonly instead: readonly number[];
}

interface Threatened {
  readonly b: number;
  readonly before: number;
}

/** More than half of the best paths. */
const mostPaths = 0.5;
/** All of the best paths, whatever the order of adding made of it. */
const allPaths = 1 - 1e-6;

/**
 * The pairs of a group whose best path is lost or weaker without an entity. Only where all best paths of a pair pass the entity can
 * anything be lost: any other is worth at least as much without it, since no hub grows by a removal. So only those are searched again.
 * Where the work is spent, the losses found so far are told.
 * @param whole channels with the entity, `rest` without it
 */
export function searchLosses(
  whole: ChannelRows,
  rest: ChannelRows,
  entity: number,
  group: readonly number[],
  work: Work,
): Loss[] {
  const search = new SingleSourcePaths(whole, group);
  const without = new SingleSourcePaths(rest, group);
  return group.flatMap((a, index) => {
    const threatened = threatenedPairs(search, entity, a, group.slice(index + 1), work);
    return threatened.length === 0 ? [] : lossesOf(without, a, threatened, work);
  });
}

/** Those whose best paths from one entity all pass the entity that is to be removed. */
function threatenedPairs(
  search: SingleSourcePaths,
  entity: number,
  a: number,
  others: readonly number[],
  work: Work,
): Threatened[] {
  const paths = others.length === 0 ? null : search.from(a, others, work);
  if (paths === null) return [];
  return others
    .filter((b) => (paths.insideTo(b).get(entity) ?? 0) > allPaths)
    .map((b) => ({ b, before: roundedScore(paths.worthTo(b)) }));
}

function lossesOf(without: SingleSourcePaths, a: number, threatened: readonly Threatened[], work: Work): Loss[] {
  const ends = threatened.map(({ b }) => b);
  const paths = without.from(a, ends, work);
  if (paths === null) return [];
  return threatened.flatMap(({ b, before }) => {
    const after = roundedScore(paths.worthTo(b));
    if (after >= before) return [];
    const inside = [...paths.insideTo(b)].filter(([, share]) => share > mostPaths).map(([passed]) => passed);
    return [{ a, b, before, after, instead: inside.reverse() }];
  });
}
