import Cypher from '@neo4j/cypher-builder';
import type { Visibility } from '../cypher/visibility.ts';

/** A property as the viewer may see it: one that is hidden reads as if there were no value. */
export function propertyValue(
  owner: Cypher.Node | Cypher.Relationship,
  name: string,
  visibility: Visibility,
): Cypher.Expr {
  return visibility.hides(null, name) ? Cypher.Null : owner.property(name);
}
