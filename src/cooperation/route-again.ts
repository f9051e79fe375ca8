import type { Route } from './best-routes.ts';
import type { Arc, ChannelGraph } from './channel-graph.ts';
import { firstStanding, mayEnd, nextStanding, type Standing } from './route-rules.ts';

/** The same entities in the same order walked on another day by the strongest tie of each step; null where a step is no more. */
export function routeAgain(graph: ChannelGraph, ids: readonly string[]): Route | null {
  const entities = ids.flatMap((id) => graph.numberOf.get(id) ?? []);
  const [start] = entities;
  if (start === undefined || entities.length !== ids.length) return null;
  let standing: Standing = firstStanding(graph.parts[start] ?? 'BODY');
  let score = 1;
  const arcs: Arc[] = [];
  for (const [index, at] of entities.slice(0, -1).entries()) {
    const last = index === entities.length - 2;
    const usable = (graph.arcs[at] ?? []).filter((arc) => {
      if (arc.to !== entities[index + 1]) return false;
      return last ? mayEnd(standing, arc, graph) : nextStanding(standing, arc, graph) !== null;
    });
    const [best] = usable.sort((a, b) => b.strength - a.strength);
    if (!best) return null;
    if (!last) standing = nextStanding(standing, best, graph) ?? standing;
    score *= best.strength * (index === 0 ? 1 : best.leaving) * (last ? 1 : best.arriving);
    arcs.push(best);
  }
  return arcs.length > 0 ? { arcs, entities, score } : null;
}
