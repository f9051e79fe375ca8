import type { Catalog } from '../catalog/catalog.ts';
import { failure } from '../errors.ts';
import { bestRoutes, type Route, type Work } from './best-routes.ts';
import { type ChannelGraph, channelGraph } from './channel-graph.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { type CooperationPath, cooperationPathOf } from './cooperation-path.ts';
import { defaultMaxHops, leastScore } from './cooperation-paths.ts';
import { dayAsked } from './day-asked.ts';
import { partnerAsked } from './entity-asked.ts';
import type { Network } from './network.ts';
import { resilienceSaid } from './resilience-said.ts';

export interface ResilienceQuestion {
  readonly from: string;
  readonly to: string;
  readonly asOf?: string | null;
  readonly today: string;
}

export interface CutEntity {
  readonly entity: string;
  readonly sentence: string;
}

export interface Resilience {
  readonly independentRoutes: number;
  readonly routes: readonly CooperationPath[];
  readonly cutEntities: readonly CutEntity[];
  readonly sentence: string;
  readonly completeness: Completeness;
}

/** Routes looked for: who has so many need not count on. */
const routesWanted = 12;
const searchBudget = 120_000;

/** The graph without some entities in the middle of routes; the ends stay. */
function without(
  graph: ChannelGraph,
  barred: ReadonlySet<number>,
  directTie: boolean,
  ends: readonly [number, number],
): ChannelGraph {
  const parts = graph.parts.map((part, number) => (barred.has(number) ? 'BARRED' : part));
  if (directTie) return { ...graph, parts };
  const [start, end] = ends;
  const arcs = graph.arcs.map((list, number) => {
    if (number !== start && number !== end) return list;
    return list.filter((arc) => arc.to !== (number === start ? end : start));
  });
  return { ...graph, parts, arcs };
}

function best(graph: ChannelGraph, ends: readonly [number, number], work: Work): Route | null {
  const [start, end] = ends;
  const [route] = bestRoutes(graph, start, { end, through: [], maxHops: defaultMaxHops }, work, leastScore);
  return route ?? null;
}

const inside = (route: Route) => route.entities.slice(1, -1);

/** Routes that share no entity between their ends, each the best of what the ones before leave. */
function disjointRoutes(
  graph: ChannelGraph,
  ends: readonly [number, number],
  work: Work,
): { routes: Route[]; more: boolean } {
  const routes: Route[] = [];
  const used = new Set<number>();
  let directTie = true;
  for (;;) {
    const route = best(without(graph, used, directTie, ends), ends, work);
    if (!route) return { routes, more: work.spent >= work.budget };
    if (routes.length === routesWanted) return { routes, more: true };
    routes.push(route);
    if (inside(route).length === 0) directTie = false;
    for (const number of inside(route)) used.add(number);
  }
}

/** Entities that stand on every route: each one of the best route without which there is none; nobody once the work is spent. */
function cutsOf(graph: ChannelGraph, route: Route, ends: readonly [number, number], work: Work): number[] {
  return inside(route).filter(
    (number) => best(without(graph, new Set([number]), true, ends), ends, work) === null && work.spent < work.budget,
  );
}

/** True where there cannot be more: none at all, one entity on all of them, or as many routes as an end has neighbours. */
function isExact(graph: ChannelGraph, ends: readonly [number, number], routes: number, cuts: number): boolean {
  const neighbours = ends.map((end) => new Set((graph.arcs[end] ?? []).map((arc) => arc.to)).size);
  return routes === 0 || cuts > 0 || routes >= Math.min(...neighbours);
}

/**
 * How many routes that share nobody join two entities on a day, and who could cut them all. By Menger's theorem (1927) the most
 * such routes are as many as the fewest entities that cut all; but where a rule says who may follow whom, even finding one route
 * is hard in general (Szeider 2003). So routes are taken one after the other, best first, which gives a number that is never too
 * high; the sentence says "at least" unless there cannot be more. An entity is told to cut all only where no route goes without it.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE, BAD_ARGUMENT
 */
export function resilience(network: Network, catalog: Catalog, question: ResilienceQuestion): Resilience {
  const from = partnerAsked(network, question.from);
  const to = partnerAsked(network, question.to);
  if (from.id === to.id)
    throw failure('BAD_ARGUMENT', { argument: 'to', problem: 'is where the routes begin; name another end' });
  const graph = channelGraph(network, catalog, dayAsked(question.asOf, question.today));
  const work: Work = { budget: searchBudget, spent: 0 };
  const ends = [graph.numberOf.get(from.id) ?? -1, graph.numberOf.get(to.id) ?? -1] as const;
  const { routes, more } = disjointRoutes(graph, ends, work);
  const [first] = routes;
  const cuts = first && routes.length === 1 ? cutsOf(graph, first, ends, work) : [];
  const cutEntities = cuts.map((number) => {
    const entity = graph.entities[number];
    return {
      entity: entity?.id ?? '',
      sentence: `Every recorded route between ${from.name} and ${to.name} runs through ${entity?.name}.`,
    };
  });
  const least = more || !isExact(graph, ends, routes.length, cuts.length);
  const sentence = resilienceSaid(
    from,
    to,
    routes.length,
    least,
    cuts.flatMap((number) => graph.entities[number] ?? []),
  );
  return {
    independentRoutes: routes.length,
    routes: routes.map((route) => cooperationPathOf(graph, catalog, route)),
    cutEntities,
    sentence,
    completeness: completenessOf(network, more ? (work.spent >= work.budget ? 'budget' : 'routes') : null, work),
  };
}
