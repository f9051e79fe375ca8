import { existsOn } from '../../network/read-network.ts';
import { integerArgument } from '../arguments/integer-argument.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { question, type Searching } from '../question.ts';
import { type FoundView, tiesAtEntities, viewOf, type WeighedTies } from './found-view.ts';
import type { GraphView } from './graph-view.ts';
import { isDrawn, markedTieKinds, type TiesWanted } from './held-ties.ts';
import { tellView } from './tell-view.ts';

export interface WholeNetworkArguments {
  /** Labels of kinds, e.g. `Agency`; null: all but sources. */
  readonly kinds?: readonly string[] | null;
  readonly tieKinds?: readonly string[] | null;
  readonly asOf?: string | null;
  /** Entities at most. */
  readonly limit?: number | null;
}

interface NetworkWanted extends TiesWanted {
  /** 1 for each kind of entity that is drawn. */
  readonly kinds: Uint8Array;
  readonly limit: number;
}

/** Marks what exists on the day, is of a kind wanted and may be seen. */
function markWanted({ network, hidden }: Searching, { kinds, day }: NetworkWanted): Uint8Array {
  const { kind } = network.entities;
  const marks = new Uint8Array(network.entityCount);
  for (let entity = 0; entity < marks.length; entity++) {
    if (kinds[kind[entity] as number] !== 1 || hidden.entities.has(entity)) continue;
    if (existsOn(network, entity, day)) marks[entity] = 1;
  }
  return marks;
}

/** The ties between marked entities that are drawn, and what they are worth. */
function weighTies(searching: Searching, wanted: NetworkWanted, marks: Uint8Array): WeighedTies {
  const { network, strengths } = searching;
  const { from, to } = network.ties;
  const isHeld = isDrawn(searching, wanted);
  const ties = new Uint32Array(network.tieCount);
  const worths = new Float64Array(network.tieCount);
  let count = 0;
  for (let tie = 0; tie < network.tieCount; tie++) {
    if (marks[from[tie] as number] !== 1 || marks[to[tie] as number] !== 1 || !isHeld(tie)) continue;
    ties[count] = tie;
    worths[count] = strengths.on(tie, wanted.day);
    count++;
  }
  return { ties: ties.slice(0, count), strengths: worths.slice(0, count) };
}

/** The ties of which both ends are marked. */
function tiesBetween({ network }: Searching, { ties, strengths }: WeighedTies, marks: Uint8Array): WeighedTies {
  const { from, to } = network.ties;
  const places = Uint32Array.from(ties.keys()).filter((place) => {
    const tie = ties[place] as number;
    return marks[from[tie] as number] === 1 && marks[to[tie] as number] === 1;
  });
  return {
    ties: places.map((place) => ties[place] as number),
    strengths: Float64Array.from(places, (place) => strengths[place] as number),
  };
}

function searchWholeNetwork(wanted: NetworkWanted, searching: Searching): FoundView {
  const { network, work } = searching;
  const marks = markWanted(searching, wanted);
  const nodes = Uint32Array.from(marks.keys()).filter((entity) => marks[entity] === 1);
  const links = weighTies(searching, wanted, marks);
  const totals = { totalNodes: nodes.length, totalLinks: links.ties.length, work };
  if (nodes.length <= wanted.limit) return viewOf(network, nodes, links, { ...totals, truncatedBy: null });
  const { degrees, importances } = tiesAtEntities(network, links);
  const kept = nodes
    .sort(
      (a, b) =>
        (importances[b] as number) - (importances[a] as number) ||
        (degrees[b] as number) - (degrees[a] as number) ||
        a - b,
    )
    .slice(0, wanted.limit);
  marks.fill(0);
  for (const entity of kept) marks[entity] = 1;
  return viewOf(network, kept, tiesBetween(searching, links, marks), { ...totals, truncatedBy: 'LIMIT' });
}

/**
 * The graph of a day for drawing: the entities that exist then and the ties that hold. Beyond the limit the least tied are left
 * out. Sources are not drawn, they stand in the evidence.
 */
export const wholeNetwork = question<WholeNetworkArguments, NetworkWanted, FoundView, GraphView>({
  name: 'network',
  resolve: ({ kinds, tieKinds, asOf, limit, today }, { network }) => ({
    day: resolveDay(asOf, today),
    limit: integerArgument('limit', limit, { fallback: 10_000, least: 1, most: 50_000 }),
    kinds: Uint8Array.from(network.words.kinds, (kind) => Number(kinds ? kinds.includes(kind) : kind !== 'Source')),
    tieKinds: markedTieKinds(network.words.tieKinds, tieKinds),
  }),
  search: searchWholeNetwork,
  mentions: ({ nodes }) => ({ entities: nodes, ties: [] }),
  tell: tellView,
});
