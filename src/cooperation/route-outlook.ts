import type { ChannelGraph } from './channel-graph.ts';
import { mayEnd, nextStanding, type Standing, standingCount } from './route-rules.ts';

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

/**
 * Computes the outlook by dynamic programming over hops, from the end backwards (Bellman). It leaves out only that a route
 * passes nothing twice, hence it is an upper bound, and exact wherever the best continuation is simple.
 */
export function routeOutlook(graph: ChannelGraph, goal: Goal): Outlook {
  const masks = 1 << goal.through.length;
  const all = masks - 1;
  const size = graph.entities.length * standingCount * masks;
  const slot = (at: number, standing: number, passed: number) => (at * standingCount + standing) * masks + passed;
  const layers: Float64Array[] = [new Float64Array(size)];
  const arcsInto = reverseArcs(graph);
  let changed = new Set<number>([goal.end]);
  for (let hops = 1; hops <= goal.maxHops; hops++) {
    const before = layers[hops - 1] as Float64Array;
    const now = before.slice();
    const improved = new Set<number>();
    const near = new Set<number>();
    for (const at of changed) for (const from of arcsInto[at] ?? []) near.add(from);
    for (const at of near) {
      if (at === goal.end || graph.parts[at] === 'BARRED') continue;
      for (const standing of standingsOf(graph, at)) {
        for (let passed = 0; passed < masks; passed++) {
          let best = 0;
          for (const arc of graph.arcs[at] ?? []) {
            const worth = arc.strength * arc.leaving;
            if (arc.to === goal.end) {
              if (passed === all && worth > best && mayEnd(standing, arc, graph)) best = worth;
              continue;
            }
            const next = nextStanding(standing, arc, graph);
            if (next === null) continue;
            const mask = passed | passedBit(goal, arc.to);
            const rest = before[slot(arc.to, next, mask)] ?? 0;
            const total = worth * arc.arriving * rest;
            if (total > best) best = total;
          }
          const here = slot(at, standing, passed);
          if (best > (now[here] ?? 0)) {
            now[here] = best;
            improved.add(at);
          }
        }
      }
    }
    layers.push(now);
    changed = improved;
    if (hops === 1) changed.add(goal.end);
  }
  return (place, hops) => (hops <= 0 ? 0 : (layers[hops]?.[slot(place.at, place.standing, place.passed)] ?? 0));
}

function standingsOf(graph: ChannelGraph, at: number): readonly Standing[] {
  switch (graph.parts[at]) {
    case 'STATE':
      return [1, 3];
    case 'FORUM':
      return [0, 2, 4];
    default:
      return [0];
  }
}

function reverseArcs(graph: ChannelGraph): readonly ReadonlySet<number>[] {
  const into = graph.arcs.map(() => new Set<number>());
  graph.arcs.forEach((arcs, from) => {
    for (const arc of arcs) into[arc.to]?.add(from);
  });
  return into;
}
