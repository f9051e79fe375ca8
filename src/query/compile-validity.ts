import Cypher from '@neo4j/cypher-builder';
import type { Catalog } from '../catalog/catalog.ts';
import { dayNames } from '../catalog/stored-form.ts';

function begun(owner: Cypher.Node | Cypher.Relationship, day: Cypher.Param): Cypher.Predicate {
  const since = owner.property(dayNames.since);
  return Cypher.or(Cypher.isNull(since), Cypher.lte(since, day));
}

function notEnded(owner: Cypher.Node | Cypher.Relationship, day: Cypher.Param): Cypher.Predicate {
  const until = owner.property(dayNames.until);
  return Cypher.or(Cypher.isNull(until), Cypher.lt(day, until));
}

/** The entity existed on the day: begun, or its beginning not known; not ended. Intervals are half-open. */
export function existedOn(node: Cypher.Node, day: string): Cypher.Predicate {
  const param = new Cypher.Param(day);
  return Cypher.and(begun(node, param), notEnded(node, param));
}

/**
 * The tie held on the day. What happened once and leaves an acquaintance (`endures`) holds from then on: its `until` closes
 * the happening, not the tie.
 * @param tieKinds the kinds that the tie may be of; empty: any.
 */
export function heldOn(
  tie: Cypher.Relationship,
  tieKinds: readonly string[],
  day: string,
  catalog: Catalog,
): Cypher.Predicate {
  const param = new Cypher.Param(day);
  const possible = catalog.tieKinds.filter((kind) => tieKinds.length === 0 || tieKinds.includes(kind.name));
  const enduring = possible.filter((kind) => kind.endures).map((kind) => kind.name);
  if (enduring.length === possible.length) return begun(tie, param);
  if (enduring.length === 0) return Cypher.and(begun(tie, param), notEnded(tie, param));
  const endures = Cypher.in(Cypher.type(tie), new Cypher.Param(enduring));
  return Cypher.and(begun(tie, param), Cypher.or(notEnded(tie, param), endures));
}
