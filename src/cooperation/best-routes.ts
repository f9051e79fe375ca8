import type { Arc, ChannelGraph } from './channel-graph.ts';
import { PriorityQueue } from './priority-queue.ts';
import { type Goal, type Outlook, type Place, passedBit, routeOutlook } from './route-outlook.ts';
import { firstStanding, mayEnd, nextStanding } from './route-rules.ts';

/** One way through the graph, as the arcs walked. */
export interface Route {
  readonly arcs: readonly Arc[];
  /** Numbers of all entities on it, ends included. */
  readonly entities: readonly number[];
  /** Product of what each step is worth on this route, 0 to 1. */
  readonly score: number;
}

interface Partial extends Place {
  readonly worth: number;
  readonly hops: number;
  readonly arc: Arc | null;
  readonly before: Partial | null;
  /** True once the end is reached. */
  readonly done: boolean;
}

/** Counts work, so that a search can be stopped at the same point every time. */
export interface Work {
  readonly budget: number;
  spent: number;
}

function passes(partial: Partial, entity: number): boolean {
  for (let at: Partial | null = partial; at; at = at.before) if (at.at === entity) return true;
  return false;
}

function finished(partial: Partial): Route {
  const arcs: Arc[] = [];
  const entities: number[] = [];
  for (let at: Partial | null = partial; at; at = at.before) {
    entities.push(at.at);
    if (at.arc) arcs.push(at.arc);
  }
  return { arcs: arcs.reverse(), entities: entities.reverse(), score: partial.worth };
}

/** The next places from a partial route, the best tie to each. */
function onward(graph: ChannelGraph, goal: Goal, partial: Partial): Partial[] {
  const all = (1 << goal.through.length) - 1;
  const best = new Map<number, Partial>();
  for (const arc of graph.arcs[partial.at] ?? []) {
    const done = arc.to === goal.end;
    if (done ? partial.passed !== all || !mayEnd(partial.standing, arc, graph) : false) continue;
    const standing = done ? 0 : nextStanding(partial.standing, arc, graph);
    if (standing === null || passes(partial, arc.to)) continue;
    const worth = partial.worth * arc.strength * (partial.before ? arc.leaving : 1) * (done ? 1 : arc.arriving);
    const known = best.get(arc.to * 8 + standing);
    if (known && (known.worth > worth || (known.worth === worth && (known.arc?.tie.index ?? 0) < arc.tie.index)))
      continue;
    const passed = done ? all : partial.passed | passedBit(goal, arc.to);
    best.set(arc.to * 8 + standing, {
      at: arc.to,
      standing,
      passed,
      worth,
      hops: partial.hops + 1,
      arc,
      before: partial,
      done,
    });
  }
  return [...best.values()];
}

/** What may be said of a route before it is complete: whether any completion of it could be wanted. */
export type Prospect = (entities: () => readonly number[]) => boolean;

/** Scores closer than this are the same number, reached by multiplying in another order. */
const sameScore = 1e-9;

/** The earliest beginning among the lasting ties of a route; of two agreements worth the same, the newer is the one that is used. */
function oldestBeginning(route: Route): string {
  const lasting = route.arcs.filter((arc) => !arc.actsFor && !arc.kind.endures);
  return lasting.map((arc) => arc.tie.since ?? '').sort()[0] ?? '';
}

/** Orders routes of one score: fewer steps, then the newer agreement, then by name so that a route and its reverse stand alike. */
function inOrder(graph: ChannelGraph, batch: readonly Route[]): { readonly route: Route; readonly key: string }[] {
  return batch
    .map((route) => ({ route, key: canonicalKey(graph, route), since: oldestBeginning(route) }))
    .sort((a, b) => {
      const steps = a.route.arcs.length - b.route.arcs.length;
      if (steps !== 0) return steps;
      if (a.since !== b.since) return a.since > b.since ? -1 : 1;
      return a.key < b.key ? -1 : 1;
    });
}

/** Names a route so that it and its reverse are one. */
function canonicalKey(graph: ChannelGraph, route: Route): string {
  const ids = route.entities.map((number) => graph.entities[number]?.id ?? '');
  const there = ids.join(' ');
  const back = ids.reverse().join(' ');
  return [there, back].sort()[0] ?? there;
}

/**
 * Gives simple routes in falling order of score, one for each sequence of entities: best-first over partial routes, each judged
 * by its worth so far times the outlook (A*). Stops at `least` worth or when the work is spent.
 */
export function* bestRoutes(
  graph: ChannelGraph,
  start: number,
  goal: Goal,
  work: Work,
  least: number,
  prospect: Prospect = () => true,
): Generator<Route, void, void> {
  const outlook: Outlook = routeOutlook(graph, goal);
  const queue = new PriorityQueue<Partial>();
  const standing = firstStanding(graph.parts[start] ?? 'BODY');
  queue.add({ at: start, standing, passed: 0, worth: 1, hops: 0, arc: null, before: null, done: false }, 1);
  let batch: Route[] = [];
  const seen = new Set<string>();
  while (queue.size > 0 || batch.length > 0) {
    const score = batch[0]?.score ?? 0;
    if (batch.length > 0 && queue.highest < score * (1 - sameScore)) {
      const keyed = inOrder(graph, batch);
      batch = [];
      for (const { route, key } of keyed) {
        if (seen.has(key)) continue;
        seen.add(key);
        yield route;
      }
      continue;
    }
    if (work.spent >= work.budget) return;
    const partial = queue.take();
    if (!partial) continue;
    if (partial.done) {
      batch.push(finished(partial));
      continue;
    }
    if (partial.hops > 1 && !prospect(() => finished(partial).entities)) continue;
    work.spent++;
    if (partial.hops >= goal.maxHops) continue;
    for (const next of onward(graph, goal, partial)) {
      const rest = next.done ? 1 : outlook(next, goal.maxHops - next.hops);
      if (next.worth * rest >= least) queue.add(next, next.worth * rest);
    }
  }
}
