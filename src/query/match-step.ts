import Cypher from '@neo4j/cypher-builder';
import type { Visibility } from '../cypher/visibility.ts';
import type { Traversal } from './traversal.ts';

/** A matched entity and, where it was reached over one, its tie; `seen` are the predicates without which nobody may see them. */
export interface Step {
  readonly pattern: Cypher.Pattern;
  readonly node: Cypher.Node;
  readonly tie: Cypher.Relationship | null;
  readonly seen: readonly Cypher.Predicate[];
}

function labelled(labels: readonly string[]): Cypher.NodePatternOptions {
  const [only] = labels;
  return { labels: labels.length === 1 && only ? only : Cypher.labelExpr.or(...labels) };
}

const arrows = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const;

/** Matches all entities of a label. Becomes `(this0:Agency)`. */
export function matchLabel(label: string, visibility: Visibility): Step {
  const node = new Cypher.Node();
  const seen = visibility.node(node);
  return { pattern: new Cypher.Pattern(node, labelled([label])), node, tie: null, seen: seen ? [seen] : [] };
}

/** Follows ties from an entity. Becomes `(this0)-[this1:MEMBER_OF]->(this2:Process)`. */
export function matchNeighbours(near: Cypher.Node, traversal: Traversal, visibility: Visibility): Step {
  const node = new Cypher.Node();
  const tie = new Cypher.Relationship();
  const [only] = traversal.tieKinds;
  const direction = arrows[traversal.direction];
  const type = traversal.tieKinds.length > 1 ? Cypher.labelExpr.or(...traversal.tieKinds) : only;
  const pattern = new Cypher.Pattern(near)
    .related(tie, type ? { type, direction } : { direction })
    .to(node, labelled(traversal.labels));
  const seen = [visibility.tie(tie), visibility.node(node)].filter((predicate) => predicate !== undefined);
  return { pattern, node, tie, seen };
}
