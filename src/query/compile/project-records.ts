import Cypher from '@neo4j/cypher-builder';
import { absentPart, partName } from '../../catalog/stored-form.ts';
import type { MatchedNode, MatchedTie } from '../../cypher/matched.ts';
import { propertyValue } from '../../cypher/property-value.ts';
import type { Property } from '../../model/property.ts';
import type { RecordsSelection } from '../selection/selection.ts';
import { matchLabel } from './match-step.ts';
import type { Projection } from './projection.ts';

type Owner = MatchedNode | MatchedTie;

/** The list of one part, which stands beside those of the other parts: `evidence_source`, `evidence_locator`. */
function partList(owner: Owner, { property }: RecordsSelection, part: string, { visibility }: Projection): Cypher.Expr {
  return propertyValue(owner, { name: property.name, stored: partName(property.name, part) }, visibility);
}

/** One part of the record at a place; a part that may be missing is stored as an empty text. */
function partValue(list: Cypher.Expr, place: Cypher.Variable, optional: boolean): Cypher.Expr {
  const value = new Cypher.Raw(
    (context) => `${context.compile(list)}[${context.compile(place)}]`,
  ) as unknown as Cypher.Expr;
  return optional ? new Cypher.Function('nullIf', [value, new Cypher.Literal(absentPart)]) : value;
}

/**
 * The records of an owner in their order. Parts that refer to entities are joined in the same statement; a record whose
 * entity may not be seen is left out, also where nothing of that entity is asked. Becomes
 * `COLLECT { UNWIND range(0, size(this0.evidence_source) - 1) AS var1 MATCH (this2:Source {id: …}) RETURN […] }`.
 */
export function projectRecords(owner: Owner, selection: RecordsSelection, projection: Projection): Cypher.Expr {
  const place = new Cypher.Variable();
  const required = selection.property.record?.parts.find((part) => part.required);
  const present = Cypher.coalesce(partList(owner, selection, required?.name ?? '', projection), new Cypher.List([]));
  const last = Cypher.minus(Cypher.size(present), new Cypher.Literal(1));
  const joins: Cypher.Match[] = [];
  const storedPart = (part: Property) =>
    partValue(partList(owner, selection, part.name, projection), place, !part.required);
  const join = (part: Property): MatchedNode => {
    const { pattern, node, seen } = matchLabel(part.reference ?? 'Entity', projection);
    joins.push(new Cypher.Match(pattern).where(Cypher.and(Cypher.eq(node.property('id'), storedPart(part)), ...seen)));
    return node;
  };
  const inner = { ...projection, before: [] };
  const values = selection.parts.map(({ part, node: wanted }) =>
    wanted ? inner.projectNode(join(part), wanted, inner) : storedPart(part),
  );
  const asked = selection.parts.filter(({ node }) => node).map(({ part }) => part);
  for (const part of selection.property.record?.parts ?? []) {
    if (part.reference && !asked.includes(part) && matchLabel(part.reference, projection).seen.length > 0) join(part);
  }
  const unwind = new Cypher.Unwind([Cypher.range(new Cypher.Literal(0), last), place]);
  const result = new Cypher.Return([new Cypher.List(values), new Cypher.Variable()]).orderBy([place, 'ASC']);
  return new Cypher.Collect(Cypher.utils.concat(unwind, ...joins, ...inner.before, result));
}
