import type Cypher from '@neo4j/cypher-builder';
import type { Catalog } from '../catalog/catalog.ts';
import type { Visibility } from '../cypher/visibility.ts';
import type { NodeSelection } from './selection.ts';

/** What is needed to turn a selection into Cypher. */
export interface Projection {
  readonly catalog: Catalog;
  readonly visibility: Visibility;
  /** The names of all kinds, one parameter for the whole statement: by it a row finds its kind among its labels. */
  readonly kinds: Cypher.Param;
  /** The map of an entity. Lists, edges and records lead back to it, so it is handed along instead of imported. */
  readonly projectNode: (node: Cypher.Node, selection: NodeSelection, projection: Projection) => Cypher.Expr;
}
