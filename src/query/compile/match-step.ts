import Cypher from '@neo4j/cypher-builder';
import type { Catalog } from '../../catalog/catalog.ts';
import { type MatchedNode, type MatchedTie, matchedNode, matchedTie } from '../../cypher/matched.ts';
import type { Visibility } from '../../cypher/visibility.ts';
import type { Traversal } from '../selection/traversal.ts';

/** What every part of a statement goes by: the model, and what the viewer may see. */
export interface Rules {
  readonly catalog: Catalog;
  readonly visibility: Visibility;
}

/** A matched entity and, where it was reached over one, its tie; `seen` are the predicates without which nobody may see them. */
export interface Step {
  readonly pattern: Cypher.Pattern;
  readonly node: MatchedNode;
  readonly tie: MatchedTie | null;
  readonly seen: readonly Cypher.Predicate[];
}

function labelled(labels: readonly string[]): Cypher.NodePatternOptions {
  const [only] = labels;
  return { labels: labels.length === 1 && only ? only : Cypher.labelExpr.or(...labels) };
}

/** The kinds that carry one of the labels. */
function kindsOf(labels: readonly string[], catalog: Catalog): readonly string[] {
  return [...new Set(labels.flatMap((label) => catalog.typeNamed(label)?.kinds ?? []))];
}

const arrows = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const;

/** Matches all entities of a label. Becomes `(this0:Agency)`. */
export function matchLabel(label: string, { catalog, visibility }: Rules): Step {
  const node = matchedNode(kindsOf([label], catalog));
  const seen = visibility.node(node);
  return { pattern: new Cypher.Pattern(node, labelled([label])), node, tie: null, seen: seen ? [seen] : [] };
}

/** Follows ties from an entity. Becomes `(this0)-[this1:MEMBER_OF]->(this2:Process)`. */
export function matchNeighbours(near: Cypher.Node, traversal: Traversal, { catalog, visibility }: Rules): Step {
  const node = matchedNode(kindsOf(traversal.labels, catalog));
  const everyTie = catalog.tieKinds.map((kind) => kind.name);
  const tie = matchedTie(traversal.tieKinds.length > 0 ? traversal.tieKinds : everyTie);
  const [only] = traversal.tieKinds;
  const direction = arrows[traversal.direction];
  const type = traversal.tieKinds.length > 1 ? Cypher.labelExpr.or(...traversal.tieKinds) : only;
  const pattern = new Cypher.Pattern(near)
    .related(tie, type ? { type, direction } : { direction })
    .to(node, labelled(traversal.labels));
  const seen = [visibility.tie(tie), visibility.node(node)].filter((predicate) => predicate !== undefined);
  return { pattern, node, tie, seen };
}
