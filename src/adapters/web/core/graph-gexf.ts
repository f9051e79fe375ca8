import type { GraphView } from '../../../client/generated/fragments.ts';
import type { GexfGraph } from './gexf.ts';
import { entityKinds } from './kinds.ts';
import { mostImportance } from './most-importance.ts';

/** A part of the network as a file for Gephi; positions where something has been laid out. */
export function graphGexf(
  view: Pick<GraphView, 'nodes' | 'links'>,
  description: string,
  place?: (id: string) => { x: number; y: number } | undefined,
): GexfGraph {
  const most = mostImportance(view.nodes);
  return {
    description,
    nodes: view.nodes.map((node) => ({
      id: node.id,
      label: node.name,
      kind: node.kind,
      country: node.country,
      size: 4 + (most > 0 ? node.importance / most : 0) * 16,
      colour: entityKinds.colour(node.kind, false),
      ...place?.(node.id),
    })),
    links: view.links.map((link, index) => ({ ...link, id: String(index), weight: link.strength })),
  };
}
