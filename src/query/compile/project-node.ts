import Cypher from '@neo4j/cypher-builder';
import type { MatchedNode } from '../../cypher/matched.ts';
import { propertyValue } from '../../cypher/property-value.ts';
import type { FieldSelection, NodeSelection } from '../selection/selection.ts';
import { matchLabel } from './match-step.ts';
import { collectPage, projectList } from './project-list.ts';
import { projectRecords } from './project-records.ts';
import type { Projection } from './projection.ts';

/** The entity that a property names by its id, or null. It is at most one, so that matching it adds no rows. */
function projectReference(
  node: MatchedNode,
  field: Extract<FieldSelection, { is: 'reference' }>,
  projection: Projection,
): Cypher.Expr {
  const { pattern, node: other, seen } = matchLabel(field.property.reference ?? 'Entity', projection);
  const id = propertyValue(node, { name: field.property.name }, projection.visibility);
  const same = Cypher.and(Cypher.eq(other.property('id'), id), ...seen);
  projection.before.push(new Cypher.OptionalMatch(pattern).where(same));
  const values = projection.projectNode(other, field.node, projection);
  return new Cypher.Case().when(Cypher.isNotNull(other)).then(values);
}

function projectField(node: MatchedNode, field: FieldSelection, projection: Projection): Cypher.Expr {
  switch (field.is) {
    case 'id':
      return Cypher.Null;
    case 'property':
      return propertyValue(node, field.property, projection.visibility);
    case 'records':
      return projectRecords(node, field, projection);
    case 'reference':
      return projectReference(node, field, projection);
    case 'neighbour':
      return Cypher.head(
        collectPage(node, field.list, projection, false, (step, inner) =>
          inner.projectNode(step.node, field.node, inner),
        ),
      );
    case 'list':
      return projectList(node, field.list, projection);
  }
}

/**
 * The values of an entity: its id, then what is wanted of it in the order of the selection; an id that is wanted is not said twice.
 * A value wanted of one kind only is read on all: a kind without it yields nothing, and a branch for each kind would multiply the
 * text at every level.
 */
export function projectNode(node: MatchedNode, selection: NodeSelection, projection: Projection): Cypher.List {
  return new Cypher.List([
    node.property('id'),
    ...selection.fields.map((field) => projectField(node, field, projection)),
  ]);
}
