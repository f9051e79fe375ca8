import Cypher from '@neo4j/cypher-builder';
import type { MatchedNode, MatchedTie } from '../../cypher/matched.ts';
import { propertyValue } from '../../cypher/property-value.ts';
import type { EdgeFieldSelection } from '../selection/selection.ts';
import { projectRecords } from './project-records.ts';
import type { Projection } from './projection.ts';

/** The facts of a tie from which its kind, direction and sentence are read, under the hidden key `@tie`. */
function facts(near: MatchedNode, tie: MatchedTie, node: MatchedNode, { visibility }: Projection): Cypher.Map {
  const named = ['since', 'until', 'observed', 'basis'].map((name) => [name, propertyValue(tie, { name }, visibility)]);
  return new Cypher.Map({
    kind: Cypher.type(tie),
    out: Cypher.eq(Cypher.startNode(tie), near),
    near: propertyValue(near, { name: 'name' }, visibility),
    far: propertyValue(node, { name: 'name' }, visibility),
    ...Object.fromEntries(named),
  });
}

/** The map of an edge: its node under each key that asks for it, and what is wanted of its tie. */
export function projectEdge(
  near: MatchedNode | null,
  tie: MatchedTie | null,
  node: MatchedNode,
  fields: readonly EdgeFieldSelection[],
  projection: Projection,
): Cypher.Map {
  const map = new Cypher.Map({ '@id': (tie ?? node).property('id') });
  for (const field of fields) {
    if (field.is === 'node') map.set(field.key, projection.projectNode(node, field.node, projection));
    else if (!tie || !near) continue;
    else if (field.is === 'facts') map.set('@tie', facts(near, tie, node, projection));
    else if (field.is === 'records') map.set(field.key, projectRecords(tie, field, projection));
    else map.set(field.key, propertyValue(tie, field.property, projection.visibility));
  }
  return map;
}
