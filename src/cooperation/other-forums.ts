import type { Route } from './best-routes.ts';
import type { Arc, ChannelGraph } from './channel-graph.ts';
import type { NetworkEntity } from './network.ts';

/** A forum worth less than this part of the one on the route isn't told beside it. */
const leastBeside = 0.5;

function strongestTo(graph: ChannelGraph, from: number, to: number): Arc | undefined {
  const arcs = (graph.arcs[from] ?? []).filter((arc) => arc.to === to);
  return arcs.sort((a, b) => b.strength - a.strength)[0];
}

/** What two states share through one forum: both ties and what its size leaves of them. */
function worthThrough(graph: ChannelGraph, a: number, forum: number, b: number): number {
  const there = strongestTo(graph, a, forum);
  const onward = strongestTo(graph, forum, b);
  return there && onward ? there.strength * there.arriving * onward.leaving * onward.strength : 0;
}

/**
 * The other instruments, processes and events under which the same two states of a route could deal with each other, at least half
 * as good as the one on it: the route with that one swapped would be no other route, but the reader wants to know of them.
 */
export function otherForums(graph: ChannelGraph, route: Route): NetworkEntity[] {
  const middle = route.entities.findIndex((at, index) => {
    const [before, after] = [route.entities[index - 1], route.entities[index + 1]];
    const inside = index > 1 || index + 2 < route.entities.length;
    return (
      inside &&
      graph.parts[at] === 'FORUM' &&
      graph.parts[before ?? -1] === 'STATE' &&
      graph.parts[after ?? -1] === 'STATE'
    );
  });
  const [a, forum, b] = route.entities.slice(Math.max(0, middle - 1), middle + 2);
  if (middle < 0 || a === undefined || forum === undefined || b === undefined) return [];
  const least = leastBeside * worthThrough(graph, a, forum, b);
  const others = new Set((graph.arcs[a] ?? []).map((arc) => arc.to));
  return [...others]
    .filter((other) => other !== forum && graph.parts[other] === 'FORUM')
    .map((other) => ({ other, worth: worthThrough(graph, a, other, b) }))
    .filter(({ worth }) => worth > 0 && worth >= least)
    .sort((x, y) => y.worth - x.worth || x.other - y.other)
    .flatMap(({ other }) => graph.entities[other] ?? []);
}
