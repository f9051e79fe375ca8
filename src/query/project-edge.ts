import Cypher from '@neo4j/cypher-builder';
import { projectRecords } from './project-records.ts';
import type { Projection } from './projection.ts';
import { propertyValue } from './property-value.ts';
import type { EdgeFieldSelection } from './selection.ts';

/** The facts of a tie from which its kind, direction and sentence are read, under the hidden key `@tie`. */
function facts(near: Cypher.Node, tie: Cypher.Relationship, node: Cypher.Node, { visibility }: Projection): Cypher.Map {
  const named = ['since', 'until', 'observed', 'basis'].map((name) => [name, propertyValue(tie, name, visibility)]);
  return new Cypher.Map({
    kind: Cypher.type(tie),
    out: Cypher.eq(Cypher.startNode(tie), near),
    near: near.property('name'),
    far: node.property('name'),
    ...Object.fromEntries(named),
  });
}

/** The map of an edge: its node under each key that asks for it, and what is wanted of its tie. */
export function projectEdge(
  near: Cypher.Node | null,
  tie: Cypher.Relationship | null,
  node: Cypher.Node,
  fields: readonly EdgeFieldSelection[],
  projection: Projection,
): Cypher.Map {
  const map = new Cypher.Map({ '@id': (tie ?? node).property('id') });
  for (const field of fields) {
    if (field.is === 'node') map.set(field.key, projection.projectNode(node, field.node, projection));
    else if (!tie || !near) continue;
    else if (field.is === 'facts') map.set('@tie', facts(near, tie, node, projection));
    else if (field.is === 'records') map.set(field.key, projectRecords(tie, field, projection));
    else map.set(field.key, propertyValue(tie, field.property.name, projection.visibility));
  }
  return map;
}
