import type Cypher from '@neo4j/cypher-builder';
import type { MatchedNode } from '../../cypher/matched.ts';
import type { NodeSelection } from '../selection/selection.ts';
import type { Rules } from './match-step.ts';

/** What is needed to turn a selection into Cypher. */
export interface Projection extends Rules {
  /** Matches that the values need. Whoever returns the values puts these before the RETURN. */
  readonly before: Cypher.Clause[];
  /** The values of an entity. Lists, edges and records lead back to it, so it is handed along instead of imported. */
  readonly projectNode: (node: MatchedNode, selection: NodeSelection, projection: Projection) => Cypher.Expr;
}
