import type { Catalog } from '../catalog/catalog.ts';
import { bestRoutes, type Work } from './best-routes.ts';
import { channelGraph } from './channel-graph.ts';
import { type CooperationPath, cooperationPathOf } from './cooperation-path.ts';
import { defaultMaxHops, leastScore } from './cooperation-paths.ts';
import type { Network } from './network.ts';

/** The best way between two entities on a day, or null; the work is counted together with that of other searches. */
export function bestPath(
  network: Network,
  catalog: Catalog,
  from: string,
  to: string,
  day: string,
  work: Work,
): CooperationPath | null {
  const graph = channelGraph(network, catalog, day);
  const start = graph.numberOf.get(from);
  const end = graph.numberOf.get(to);
  if (start === undefined || end === undefined || start === end) return null;
  const [route] = bestRoutes(graph, start, { end, through: [], maxHops: defaultMaxHops }, work, leastScore);
  return route ? cooperationPathOf(graph, catalog, route) : null;
}
