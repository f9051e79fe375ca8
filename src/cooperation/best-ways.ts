import type { ChannelGraph } from './channel-graph.ts';
import { defaultMaxHops, leastScore } from './cooperation-paths.ts';
import { firstStanding, mayEnd, nextStanding, type Standing, standingCount } from './route-rules.ts';

/** The best ways from one entity to all others, under the same rules, length and least worth as a search for paths. */
export interface BestWays {
  /** What the best way to an entity is worth; 0 where there is none. */
  readonly worthTo: (end: number) => number;
  /** Entities inside the best ways to an end, each with the share of these ways that pass it; equally good ways count alike. */
  readonly insideTo: (end: number) => ReadonlyMap<number, number>;
}

/** The best way of a given length to an entity, under a rule; equally good ones are kept together. */
interface Reached {
  readonly at: number;
  readonly standing: Standing;
  readonly hops: number;
  readonly worth: number;
  before: readonly Reached[];
  /** How many equally good ways lead here. */
  ways: number;
}

interface Ending {
  readonly worth: number;
  before: readonly Reached[];
}

interface Search {
  readonly graph: ChannelGraph;
  readonly endings: Map<number, Ending>;
  /** The best worth so far, by entity and standing: a longer way that is worth less leads nowhere better. */
  readonly bestAt: Float64Array;
}

/** Worths closer than this are the same, reached by multiplying in another order. */
const sameWorth = 1e-9;
const better = (worth: number, known: number) => worth > known * (1 + sameWorth);
const alike = (worth: number, known: number) => Math.abs(worth - known) <= sameWorth * known;

/** True where a way that leads here has passed the entity; of equally good ways, the first is asked. */
function passes(reached: Reached, entity: number): boolean {
  for (let here: Reached | undefined = reached; here; here = here.before[0]) if (here.at === entity) return true;
  return false;
}

function noteEnding(endings: Search['endings'], to: number, worth: number, from: Reached): void {
  const known = endings.get(to);
  if (!known || better(worth, known.worth)) endings.set(to, { worth, before: [from] });
  else if (alike(worth, known.worth) && !known.before.includes(from)) known.before = [...known.before, from];
}

function notePlace(layer: Map<number, Reached>, slot: number, found: Reached, from: Reached): void {
  const known = layer.get(slot);
  if (!known || better(found.worth, known.worth)) layer.set(slot, found);
  else if (alike(found.worth, known.worth) && !known.before.includes(from)) {
    known.before = [...known.before, from];
    known.ways += from.ways;
  }
}

/**
 * Goes one step on from a place; of several ties to the same entity the best counts, since each way is named by whom it passes.
 * What cannot be among the best is dropped first: that is nearly everything.
 */
function goOn({ graph, endings, bestAt }: Search, from: Reached, layer: Map<number, Reached>): void {
  for (const arc of graph.arcs[from.at] ?? []) {
    const worth = from.worth * arc.strength * (from.hops === 0 ? 1 : arc.leaving);
    if (worth < leastScore) continue;
    const onward = worth * arc.arriving;
    const standing =
      onward < leastScore || from.hops + 1 >= defaultMaxHops ? null : nextStanding(from.standing, arc, graph);
    const slot = arc.to * standingCount + (standing ?? 0);
    const leads = standing !== null && onward >= (bestAt[slot] ?? 0) * (1 - sameWorth);
    const ends = worth >= (endings.get(arc.to)?.worth ?? 0) * (1 - sameWorth) && mayEnd(from.standing, arc, graph);
    if ((!leads && !ends) || passes(from, arc.to)) continue;
    if (ends) noteEnding(endings, arc.to, worth, from);
    if (!leads || standing === null) continue;
    bestAt[slot] = Math.max(bestAt[slot] ?? 0, onward);
    const found = { at: arc.to, standing, hops: from.hops + 1, worth: onward, before: [from], ways: from.ways };
    notePlace(layer, slot, found, from);
  }
}

function sharesOf(ending: Ending): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const credit: Map<Reached, number>[] = [];
  const spread = (share: number, before: readonly Reached[]) => {
    const ways = before.reduce((sum, reached) => sum + reached.ways, 0);
    for (const reached of before) {
      const atHops = credit[reached.hops] ?? new Map<Reached, number>();
      credit[reached.hops] = atHops;
      atHops.set(reached, (atHops.get(reached) ?? 0) + (share * reached.ways) / ways);
    }
  };
  spread(1, ending.before);
  for (let hops = credit.length - 1; hops > 0; hops--) {
    for (const [reached, share] of credit[hops] ?? []) {
      shares.set(reached.at, (shares.get(reached.at) ?? 0) + share);
      spread(share, reached.before);
    }
  }
  return shares;
}

/** Finds the best ways from one entity to all others, length by length (Bellman), so that no way is longer than a path may be. */
export function bestWays(graph: ChannelGraph, start: number): BestWays {
  const bestAt = new Float64Array(graph.entities.length * standingCount);
  const search: Search = { graph, endings: new Map(), bestAt };
  const standing = firstStanding(graph.parts[start] ?? 'BODY');
  let layer: readonly Reached[] = [{ at: start, standing, hops: 0, worth: 1, before: [], ways: 1 }];
  while (layer.length > 0) {
    const next = new Map<number, Reached>();
    for (const reached of layer) goOn(search, reached, next);
    layer = [...next.values()];
  }
  return {
    worthTo: (end) => search.endings.get(end)?.worth ?? 0,
    insideTo: (end) => {
      const ending = search.endings.get(end);
      return ending ? sharesOf(ending) : new Map();
    },
  };
}
