import type { Catalog } from '../catalog/catalog.ts';
import { completenessOf } from './completeness.ts';
import { dayAsked } from './day-asked.ts';
import { entityAsked } from './entity-asked.ts';
import { type GraphView, linksOf, nodesOf, tiesHeld } from './graph-view.ts';
import type { Network, NetworkTie } from './network.ts';
import { tieHistory } from './tie-history.ts';
import { tieStrength } from './tie-strength.ts';
import { wholeNumberAsked } from './whole-number-asked.ts';

export interface NeighbourhoodQuestion {
  readonly ids: readonly string[];
  /** Ties away at most, 1 to 4. */
  readonly depth?: number | null;
  readonly tieKinds?: readonly string[] | null;
  readonly asOf?: string | null;
  /** Entities at most; the nearest and, among them, the most strongly tied are kept. */
  readonly limit?: number | null;
  readonly today: string;
}

/** Kinds through which a neighbourhood doesn't spread: everything is in a country and about a topic. */
const ends = new Set(['Country', 'Topic', 'Source']);

/** What is around some entities, the asked ones always among it. @throws UNKNOWN_ENTITY, BAD_DATE, BAD_ARGUMENT */
export function neighbourhood(network: Network, catalog: Catalog, question: NeighbourhoodQuestion): GraphView {
  const day = dayAsked(question.asOf, question.today);
  const depth = wholeNumberAsked('depth', question.depth, { fallback: 1, least: 0, most: 4 });
  const limit = wholeNumberAsked('limit', question.limit, { fallback: 200, least: 1, most: 10_000 });
  for (const id of question.ids) entityAsked(network, id);
  const ties = tiesHeld(network, catalog, day, question.tieKinds);
  const tiesOf = new Map<string, NetworkTie[]>();
  for (const tie of ties) {
    for (const end of [tie.from, tie.to]) tiesOf.set(end, [...(tiesOf.get(end) ?? []), tie]);
  }
  const found = new Set(question.ids);
  let edge = [...found];
  for (let step = 1; step <= depth; step++) {
    const pull = new Map<string, number>();
    for (const id of edge) {
      if (!question.ids.includes(id) && ends.has(network.entities.get(id)?.kind ?? '')) continue;
      for (const tie of tiesOf.get(id) ?? []) {
        const other = tie.from === id ? tie.to : tie.from;
        const history = tieHistory(network, catalog, tie);
        if (found.has(other) || !history) continue;
        pull.set(other, (pull.get(other) ?? 0) + tieStrength(network, history, tie, day));
      }
    }
    edge = [...pull].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
    for (const id of edge) found.add(id);
  }
  const shown = new Set([...found].slice(0, Math.max(limit, question.ids.length)));
  const within = (ids: ReadonlySet<string>) => ties.filter((tie) => ids.has(tie.from) && ids.has(tie.to));
  const links = linksOf(network, catalog, day, within(shown));
  return {
    nodes: nodesOf(network, shown, links),
    links,
    totalNodes: found.size,
    totalLinks: within(found).length,
    completeness: completenessOf(network, shown.size < found.size ? 'limit' : null, null),
  };
}
