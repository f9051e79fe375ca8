import Cypher from '@neo4j/cypher-builder';
import { absentPart, partName } from '../catalog/stored-form.ts';
import { matchLabel } from './match-step.ts';
import type { Projection } from './projection.ts';
import type { PartSelection, RecordsSelection } from './selection.ts';

type Owner = Cypher.Node | Cypher.Relationship;

/** The list of one part, which stands beside those of the other parts: `evidence_source`, `evidence_locator`. */
function partList(owner: Owner, selection: RecordsSelection, part: string): Cypher.Property {
  return owner.property(partName(selection.property.name, part));
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
 * entity may not be seen is left out. Becomes
 * `COLLECT { UNWIND range(0, size(this0.evidence_source) - 1) AS var1 MATCH (this2:Source {id: …}) RETURN {…} }`.
 */
export function projectRecords(owner: Owner, selection: RecordsSelection, projection: Projection): Cypher.Expr {
  const place = new Cypher.Variable();
  const required = selection.property.record?.parts.find((part) => part.required);
  const present = Cypher.coalesce(partList(owner, selection, required?.name ?? ''), new Cypher.List([]));
  const last = Cypher.minus(Cypher.size(present), new Cypher.Literal(1));
  const map = new Cypher.Map({ '@id': place });
  const joins: Cypher.Match[] = [];
  const project = ({ key, part, node: wanted }: PartSelection): void => {
    const value = partValue(partList(owner, selection, part.name), place, !part.required);
    if (!wanted || !part.reference) {
      map.set(key, value);
      return;
    }
    const { pattern, node, seen } = matchLabel(part.reference, projection.visibility);
    joins.push(new Cypher.Match(pattern).where(Cypher.and(Cypher.eq(node.property('id'), value), ...seen)));
    map.set(key, projection.projectNode(node, wanted, projection));
  };
  selection.parts.forEach(project);
  const unwind = new Cypher.Unwind([Cypher.range(new Cypher.Literal(0), last), place]);
  const result = new Cypher.Return([map, new Cypher.Variable()]).orderBy([place, 'ASC']);
  return new Cypher.Collect(Cypher.utils.concat(unwind, ...joins, result));
}
