import { bestRoutes, type Route, type Work } from './best-routes.ts';
import type { ChannelGraph } from './channel-graph.ts';
import type { Goal } from './route-outlook.ts';

/** The entities inside a route, its ends left out. */
export function inside(route: Pick<Route, 'entities'>): readonly number[] {
  return route.entities.slice(1, -1);
}

function shared(a: readonly number[], b: ReadonlySet<number>): number {
  return a.filter((entity) => b.has(entity)).length;
}

/** Two routes are alike where half or more of what the shorter passes is passed by the other too: one hub swapped, the rest the same. */
export function tooAlike(a: Route, b: Route): boolean {
  const common = shared(inside(a), new Set(inside(b)));
  return common > 0 && 2 * common >= Math.min(a.entities.length, b.entities.length) - 2;
}

/** Beside the best way, one worth less than this part of it is not worth telling. */
const leastBesideBest = 1 / 200;

export interface DifferentRoutes {
  readonly routes: readonly Route[];
  /** True where another route, different from all of these, exists. */
  readonly more: boolean;
}

/**
 * The best routes that really differ from each other: the best of all, then always the best that isn't like one already taken.
 * @param through entities that every route passes by demand are not counted as likeness.
 */
export function differentRoutes(
  graph: ChannelGraph,
  start: number,
  goal: Goal,
  wanted: { readonly count: number; readonly least: number },
  work: Work,
): DifferentRoutes {
  const taken: { readonly route: Route; readonly inside: ReadonlySet<number> }[] = [];
  const demanded = new Set(goal.through);
  const alike = (entities: readonly number[], complete: boolean) =>
    taken.some((other) => {
      const own = entities.filter((entity) => entity !== start && entity !== goal.end && !demanded.has(entity));
      const common = shared(own, other.inside);
      const least = complete ? Math.min(own.length, other.inside.size) : other.inside.size;
      return common > 0 && 2 * common >= least;
    });
  const search = bestRoutes(graph, start, goal, work, wanted.least, (entities) => !alike(entities(), false));
  for (const route of search) {
    const best = taken[0]?.route.score ?? 0;
    if (route.score < best * leastBesideBest) break;
    if (alike(route.entities, true)) continue;
    if (taken.length === wanted.count) return { routes: taken.map((other) => other.route), more: true };
    taken.push({ route, inside: new Set(inside(route).filter((entity) => !demanded.has(entity))) });
  }
  return { routes: taken.map((other) => other.route), more: false };
}
