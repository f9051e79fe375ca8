import Cypher from '@neo4j/cypher-builder';
import type { MatchedNode, MatchedTie } from '../../cypher/matched.ts';
import { propertyValue } from '../../cypher/property-value.ts';
import type { EdgeFieldSelection } from '../selection/selection.ts';
import { tieFacts } from '../selection/tie-facts.ts';
import { projectRecords } from './project-records.ts';
import type { Projection } from './projection.ts';

/** The facts of a tie from which its kind, direction and sentence are read. */
function facts(near: MatchedNode, tie: MatchedTie, node: MatchedNode, { visibility }: Projection): Cypher.List {
  return new Cypher.List([
    Cypher.type(tie),
    Cypher.eq(Cypher.startNode(tie), near),
    propertyValue(near, { name: 'name' }, visibility),
    propertyValue(node, { name: 'name' }, visibility),
    ...tieFacts.map((name) => propertyValue(tie, { name }, visibility)),
  ]);
}

/** The values of an edge in the order of its fields: its node, and what is wanted of its tie; nothing of a tie where there is none. */
export function projectEdge(
  near: MatchedNode | null,
  tie: MatchedTie | null,
  node: MatchedNode,
  fields: readonly EdgeFieldSelection[],
  projection: Projection,
): Cypher.List {
  const values = fields.map((field): Cypher.Expr => {
    if (field.is === 'node') return projection.projectNode(node, field.node, projection);
    if (!tie || !near) return Cypher.Null;
    if (field.is === 'facts') return facts(near, tie, node, projection);
    if (field.is === 'records') return projectRecords(tie, field, projection);
    return propertyValue(tie, field.property, projection.visibility);
  });
  return new Cypher.List(values);
}
