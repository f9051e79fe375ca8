import { kindRoles } from '../../network/kind-roles.ts';
import { hasRole, otherEnd, tiesAt } from '../../network/read-network.ts';
import { integerArgument } from '../arguments/integer-argument.ts';
import { requireEntity } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { isSpent } from '../path-search/work.ts';
import { question, type Searching } from '../question.ts';
import { type FoundView, viewOf } from './found-view.ts';
import type { GraphView } from './graph-view.ts';
import { isDrawn, markedTieKinds, type TiesWanted } from './held-ties.ts';
import { tellView } from './tell-view.ts';

export interface NeighbourhoodArguments {
  readonly ids: readonly string[];
  /** Ties away at most, 0 to 4. */
  readonly depth?: number | null;
  readonly tieKinds?: readonly string[] | null;
  readonly asOf?: string | null;
  /** Entities at most; the nearest and, among them, the most strongly tied are kept. */
  readonly limit?: number | null;
}

interface NeighbourhoodWanted extends TiesWanted {
  readonly around: readonly number[];
  readonly depth: number;
  readonly limit: number;
}

/** What tells whether a tie is drawn. */
type Drawn = (tie: number) => boolean;

/**
 * What stands one tie beyond the edge of a neighbourhood, the most strongly tied to it first; null where the work is spent. It
 * doesn't spread through what nearly everything hangs on (a country, a topic), unless that was asked about.
 */
function nextEdge(
  searching: Searching,
  { around, day }: NeighbourhoodWanted,
  isHeld: Drawn,
  found: ReadonlySet<number>,
  edge: readonly number[],
): number[] | null {
  const { network, strengths, work } = searching;
  const pull = new Map<number, number>();
  for (const entity of edge) {
    if (!hasRole(network, entity, kindRoles.SPREADS) && !around.includes(entity)) continue;
    if (isSpent(work)) return null;
    for (const tie of tiesAt(network, entity)) {
      const other = otherEnd(network, tie, entity);
      if (found.has(other) || !isHeld(tie)) continue;
      pull.set(other, (pull.get(other) ?? 0) + strengths.on(tie, day));
    }
  }
  return [...pull].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([entity]) => entity);
}

/** The ties between some entities, in the order of their numbers. */
function tiesAmong({ network }: Searching, isHeld: Drawn, entities: ReadonlySet<number>): Uint32Array {
  const found: number[] = [];
  for (const entity of entities) {
    for (const tie of tiesAt(network, entity)) {
      const isOutward = network.ties.from[tie] === entity;
      if (isOutward && entities.has(network.ties.to[tie] as number) && isHeld(tie)) found.push(tie);
    }
  }
  return Uint32Array.from(found).sort();
}

function searchNeighbourhood(wanted: NeighbourhoodWanted, searching: Searching): FoundView {
  const { network, strengths, work } = searching;
  const { around, depth, limit, day } = wanted;
  const isHeld = isDrawn(searching, wanted);
  const found = new Set(around);
  let edge: readonly number[] = around;
  for (let step = 1; step <= depth; step++) {
    const next = nextEdge(searching, wanted, isHeld, found, edge);
    if (next === null) break;
    for (const entity of next) found.add(entity);
    edge = next;
  }
  const shown = new Set([...found].slice(0, limit));
  const ties = tiesAmong(searching, isHeld, shown);
  const links = { ties, strengths: Float64Array.from(ties, (tie) => strengths.on(tie, day)) };
  const isCut = shown.size < found.size;
  return viewOf(network, Uint32Array.from(shown), links, {
    totalNodes: found.size,
    totalLinks: isCut ? tiesAmong(searching, isHeld, found).length : ties.length,
    truncatedBy: isCut ? 'LIMIT' : null,
    work,
  });
}

/** What is around some entities, those asked about always among it. */
export const neighbourhood = question<NeighbourhoodArguments, NeighbourhoodWanted, FoundView, GraphView>({
  name: 'neighbourhood',
  resolve: ({ ids, asOf, today, tieKinds, ...asked }, resolving) => {
    const day = resolveDay(asOf, today);
    const depth = integerArgument('depth', asked.depth, { fallback: 1, least: 0, most: 4 });
    const limit = integerArgument('limit', asked.limit, { fallback: 200, least: 1, most: 10_000 });
    const around = [...new Set(ids.map((id) => requireEntity(resolving, id)))];
    const drawn = markedTieKinds(resolving.network.words.tieKinds, tieKinds);
    return { around, day, depth, limit: Math.max(limit, around.length), tieKinds: drawn };
  },
  search: searchNeighbourhood,
  mentions: ({ nodes }) => ({ entities: nodes, ties: [] }),
  tell: tellView,
});
