import type { ChannelGraph } from './channel-graph.ts';
import { nextStanding, type Standing, standingCount, standings } from './route-rules.ts';

/** Every step inside a route that the rules allow, listed by where it arrives; a place is an entity times a standing. */
export interface TransitionTable {
  /** The steps that arrive at place p are those from `first[p]` to before `first[p + 1]`. */
  readonly first: Int32Array;
  /** Place from which the step comes. */
  readonly from: Int32Array;
  /** What the step keeps of a route's worth, its ends being in the middle of the route. */
  readonly worth: Float64Array;
}

const bodyStandings = [standings.FREE, standings.AT_HOME, standings.ARRIVED];
const forumStandings = [...bodyStandings, standings.FORUM_FROM_STATE, standings.FORUM_FROM_START];

/** The standings that one may have at an entity in the middle of a route. */
export function standingsAt(graph: ChannelGraph, at: number): readonly Standing[] {
  switch (graph.parts[at]) {
    case 'BARRED':
      return [];
    case 'STATE':
      return [standings.STATE_FROM_AGENCY, standings.STATE_FROM_FORUM];
    case 'FORUM':
      return forumStandings;
    default:
      return bodyStandings;
  }
}

/** The number of a place. */
export function placeOf(at: number, standing: number): number {
  return at * standingCount + standing;
}

function read(graph: ChannelGraph): TransitionTable {
  const steps: { readonly from: number; readonly to: number; readonly worth: number }[] = [];
  const first = new Int32Array(graph.entities.length * standingCount + 1);
  graph.arcs.forEach((arcs, at) => {
    for (const standing of standingsAt(graph, at)) {
      for (const arc of arcs) {
        const next = nextStanding(standing, arc, graph);
        if (next === null) continue;
        const to = placeOf(arc.to, next);
        first[to + 1] = (first[to + 1] ?? 0) + 1;
        steps.push({ from: placeOf(at, standing), to, worth: arc.strength * arc.leaving * arc.arriving });
      }
    }
  });
  for (let place = 1; place < first.length; place++) first[place] = (first[place] ?? 0) + (first[place - 1] ?? 0);
  const filled = first.slice();
  const from = new Int32Array(steps.length);
  const worth = new Float64Array(steps.length);
  for (const step of steps) {
    const slot = filled[step.to] ?? 0;
    filled[step.to] = slot + 1;
    from[slot] = step.from;
    worth[slot] = step.worth;
  }
  return { first, from, worth };
}

const known = new WeakMap<ChannelGraph, TransitionTable>();

/** The table of a graph, made once. */
export function transitionTable(graph: ChannelGraph): TransitionTable {
  const table = known.get(graph) ?? read(graph);
  known.set(graph, table);
  return table;
}
