import type { ChannelGraph } from './channel-graph.ts';
import { mayEnd, type Standing, standingCount } from './route-rules.ts';
import { placeOf, standingsAt, transitionTable } from './transition-table.ts';

/** Where a search stands: at which entity, under which rule, and which of the entities to be passed it has passed (bits). */
export interface Place {
  readonly at: number;
  readonly standing: Standing;
  readonly passed: number;
}

/** The best worth with which a route from a place may still reach its end; never too low, so a search may trust it. */
export type Outlook = (place: Place, hops: number) => number;

export interface Goal {
  readonly end: number;
  /** Entities to be passed on the way, by number; at most four. */
  readonly through: readonly number[];
  readonly maxHops: number;
}

/** The bit of an entity among those to be passed, or 0. */
export function passedBit(goal: Goal, at: number): number {
  const index = goal.through.indexOf(at);
  return index < 0 ? 0 : 1 << index;
}

/** Writes into a layer the places from which the end is one step away, all that is to be passed being passed; gives their slots. */
function lastSteps(graph: ChannelGraph, goal: Goal, masks: number, layer: Float64Array): number[] {
  const slots: number[] = [];
  for (const back of graph.arcs[goal.end] ?? []) {
    const arc = { ...back, to: goal.end };
    const worth = back.strength * back.arriving;
    for (const standing of standingsAt(graph, back.to)) {
      const slot = placeOf(back.to, standing) * masks + masks - 1;
      if (!mayEnd(standing, arc, graph) || worth <= (layer[slot] ?? 0)) continue;
      layer[slot] = worth;
      slots.push(slot);
    }
  }
  return slots;
}

/**
 * Computes the outlook by dynamic programming over hops, from the end backwards (Bellman). It leaves out only that a route
 * passes nothing twice, hence it is an upper bound, and exact wherever the best continuation is simple.
 */
export function routeOutlook(graph: ChannelGraph, goal: Goal): Outlook {
  const { first, from, worth } = transitionTable(graph);
  const masks = 1 << goal.through.length;
  const size = graph.entities.length * standingCount * masks;
  const layers: Float64Array[] = [new Float64Array(size), new Float64Array(size)];
  let improved = new Set(lastSteps(graph, goal, masks, layers[1] as Float64Array));
  for (let hops = 2; hops <= goal.maxHops; hops++) {
    const before = layers[hops - 1] as Float64Array;
    const now = before.slice();
    const next = new Set<number>();
    for (const slot of improved) {
      const place = Math.floor(slot / masks);
      const at = Math.floor(place / standingCount);
      const passed = slot % masks;
      const bit = passedBit(goal, at);
      if (at === goal.end || (bit !== 0 && (passed & bit) === 0)) continue;
      const rest = before[slot] as number;
      const last = first[place + 1] as number;
      for (let step = first[place] as number; step < last; step++) {
        const total = (worth[step] as number) * rest;
        const here = (from[step] as number) * masks;
        for (const mask of bit === 0 ? [passed] : [passed, passed ^ bit]) {
          if (total <= (now[here + mask] as number)) continue;
          now[here + mask] = total;
          next.add(here + mask);
        }
      }
    }
    layers.push(now);
    improved = next;
  }
  return (place, hops) =>
    hops <= 0 ? 0 : (layers[hops]?.[placeOf(place.at, place.standing) * masks + place.passed] ?? 0);
}
