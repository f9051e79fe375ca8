import type { Catalog } from '../catalog/catalog.ts';
import { completenessOf } from './completeness.ts';
import { dayAsked } from './day-asked.ts';
import { hasBegun, isClosed, lifespanOf } from './existence.ts';
import { type GraphView, linksOf, nodesOf, tiesHeld } from './graph-view.ts';
import type { Network } from './network.ts';
import { wholeNumberAsked } from './whole-number-asked.ts';

export interface NetworkQuestion {
  /** Labels of kinds, e.g. `Agency`; null: all but sources. */
  readonly kinds?: readonly string[] | null;
  readonly tieKinds?: readonly string[] | null;
  readonly asOf?: string | null;
  /** Entities at most. */
  readonly limit?: number | null;
  readonly today: string;
}

/**
 * The graph of a day for drawing: the entities that exist then and the ties that hold. Beyond the limit the least tied are left
 * out. Sources are not drawn, they stand in the evidence. @throws BAD_DATE, BAD_ARGUMENT
 */
export function wholeNetwork(network: Network, catalog: Catalog, question: NetworkQuestion): GraphView {
  const day = dayAsked(question.asOf, question.today);
  const limit = wholeNumberAsked('limit', question.limit, { fallback: 10_000, least: 1, most: 50_000 });
  const wanted = [...network.entities.values()].filter((entity) => {
    if (question.kinds ? !question.kinds.includes(entity.kind) : entity.kind === 'Source') return false;
    const span = lifespanOf(network, entity.id);
    return hasBegun(span, day) && !isClosed(span, day);
  });
  const ids = new Set(wanted.map((entity) => entity.id));
  const ties = tiesHeld(network, catalog, day, question.tieKinds).filter((tie) => ids.has(tie.from) && ids.has(tie.to));
  const links = linksOf(network, catalog, day, ties);
  const nodes = nodesOf(network, ids, links);
  if (nodes.length <= limit) {
    const completeness = completenessOf(network, null, null);
    return { nodes, links, totalNodes: nodes.length, totalLinks: links.length, completeness };
  }
  const kept = [...nodes].sort((a, b) => b.importance - a.importance || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const shown = new Set(kept.slice(0, limit).map((node) => node.id));
  const shownLinks = links.filter((link) => shown.has(link.source) && shown.has(link.target));
  return {
    nodes: nodesOf(network, shown, shownLinks),
    links: shownLinks,
    totalNodes: nodes.length,
    totalLinks: links.length,
    completeness: completenessOf(network, 'limit', null),
  };
}
