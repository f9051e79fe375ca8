import type { ChannelGraph } from './channel-graph.ts';
import { defaultMaxHops, leastScore } from './cooperation-paths.ts';
import { firstStanding, mayEnd, nextStanding, standingCount } from './route-rules.ts';
import { type Ending, type Reached, sharesOf } from './shares-of-ways.ts';

/** The best ways from one entity to all others, under the same rules, length and least worth as a search for paths. */
export interface BestWays {
  /** What the best way to an entity is worth; 0 where there is none. */
  readonly worthTo: (end: number) => number;
  /** Entities inside the best ways to an end, each with the share of these ways that pass it; equally good ways count alike. */
  readonly insideTo: (end: number) => ReadonlyMap<number, number>;
}

/** What was reached at one place: a way that is worth more and has passed nothing besides leads on at least as well. */
interface Mark {
  readonly worth: number;
  readonly passed: number;
}

interface Search {
  readonly graph: ChannelGraph;
  readonly endings: Map<number, Ending>;
  /** What was reached so far at each entity and standing. */
  readonly marks: Map<number, Mark[]>;
}

/** Worths closer than this are the same, reached by multiplying in another order. */
const sameWorth = 1e-9;
const better = (worth: number, known: number) => worth > known * (1 + sameWorth);
const alike = (worth: number, known: number) => Math.abs(worth - known) <= sameWorth * known;

const bits = 31;

/** Bits are shared by every 31st entity; that can only let a way go which passes two such and would have been equally short. */
function bitOf(graph: ChannelGraph, at: number): number {
  const part = graph.parts[at];
  return part === 'STATE' || part === 'FORUM' ? 1 << (at % bits) : 0;
}

/** True where another way to the place is better in every respect. */
function isBeaten(marks: readonly Mark[], worth: number, passed: number): boolean {
  for (const mark of marks) if ((mark.passed & ~passed) === 0 && better(mark.worth, worth)) return true;
  return false;
}

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

function notePlace(layer: Map<number, Reached[]>, slot: number, found: Reached, from: Reached): void {
  const there = layer.get(slot);
  if (!there) {
    layer.set(slot, [found]);
    return;
  }
  const index = there.findIndex((other) => other.passed === found.passed);
  const known = there[index];
  if (!known) there.push(found);
  else if (better(found.worth, known.worth)) there[index] = found;
  else if (alike(found.worth, known.worth) && !known.before.includes(from)) {
    known.before = [...known.before, from];
    known.ways += from.ways;
  }
}

/**
 * Goes one step on from a place; of several ties to the same entity the best counts, since each way is named by whom it passes.
 * What cannot be among the best is dropped first: that is nearly everything.
 */
function goOn({ graph, endings, marks }: Search, from: Reached, layer: Map<number, Reached[]>): void {
  for (const arc of graph.arcs[from.at] ?? []) {
    const worth = from.worth * arc.strength * (from.hops === 0 ? 1 : arc.leaving);
    if (worth < leastScore) continue;
    const ends = worth >= (endings.get(arc.to)?.worth ?? 0) * (1 - sameWorth) && mayEnd(from.standing, arc, graph);
    const onward = worth * arc.arriving;
    const standing =
      onward < leastScore || from.hops + 1 >= defaultMaxHops ? null : nextStanding(from.standing, arc, graph);
    const slot = arc.to * standingCount + (standing ?? 0);
    const passed = from.passed | bitOf(graph, arc.to);
    const there = marks.get(slot);
    const leads = standing !== null && !(there && isBeaten(there, onward, passed));
    if ((!leads && !ends) || passes(from, arc.to)) continue;
    if (ends) noteEnding(endings, arc.to, worth, from);
    if (!leads) continue;
    if (there) there.push({ worth: onward, passed });
    else marks.set(slot, [{ worth: onward, passed }]);
    const found = { at: arc.to, standing, hops: from.hops + 1, worth: onward, passed, before: [from], ways: from.ways };
    notePlace(layer, slot, found, from);
  }
}

/** Finds the best ways from one entity to all others, length by length (Bellman), so that no way is longer than a path may be. */
export function bestWays(graph: ChannelGraph, start: number): BestWays {
  const search: Search = { graph, endings: new Map(), marks: new Map() };
  const standing = firstStanding(graph.parts[start] ?? 'BODY');
  let layer: readonly Reached[] = [{ at: start, standing, hops: 0, worth: 1, passed: 0, before: [], ways: 1 }];
  while (layer.length > 0) {
    const next = new Map<number, Reached[]>();
    for (const reached of layer) goOn(search, reached, next);
    layer = [...next.values()].flat();
  }
  return {
    worthTo: (end) => search.endings.get(end)?.worth ?? 0,
    insideTo: (end) => {
      const ending = search.endings.get(end);
      return ending ? sharesOf(ending) : new Map();
    },
  };
}
