import Cypher from '@neo4j/cypher-builder';
import type { MatchedNode, MatchedTie } from '../../cypher/matched.ts';
import { propertyValue } from '../../cypher/property-value.ts';
import type { Visibility } from '../../cypher/visibility.ts';
import type { OrderKey } from '../selection/order.ts';
import type { CursorValue } from '../selection/selection.ts';

/** The value of each key of the order, on the node or on the tie that leads to it. */
export function orderValues(
  order: readonly OrderKey[],
  node: MatchedNode,
  tie: MatchedTie | null,
  visibility: Visibility,
): readonly Cypher.Expr[] {
  return order.map((key) => {
    if (key.by === 'tie') return (tie ?? node).property('id');
    return key.by === 'id' ? node.property('id') : propertyValue(node, key, visibility);
  });
}

/** The sort items of an order. What has no value comes last whichever way; Cypher would put it first when descending. */
export function sortItems(
  order: readonly OrderKey[],
  values: readonly Cypher.Expr[],
): readonly (readonly [Cypher.Expr, Cypher.Order])[] {
  return order.flatMap((key, index): [Cypher.Expr, Cypher.Order][] => {
    const value = values[index];
    if (!value) return [];
    return key.direction === 'DESC' && !(key.required && value instanceof Cypher.Property)
      ? [
          [Cypher.isNull(value), 'ASC'],
          [value, 'DESC'],
        ]
      : [[value, key.direction]];
  });
}

/**
 * That the first key has a value, where every entity has one: it takes nothing away, and lets the planner walk the index of that
 * property in its order and stop at the limit, instead of sorting a whole kind. A value that is hidden here and there is not so.
 */
export function hasFirstKey(order: readonly OrderKey[], values: readonly Cypher.Expr[]): readonly Cypher.Predicate[] {
  const [value] = values;
  return order[0]?.required && value instanceof Cypher.Property ? [Cypher.isNotNull(value)] : [];
}

/** True for rows that come later than the value by this key alone; undefined where none can, since nothing comes last. */
function comesLater(
  key: OrderKey,
  value: Cypher.Expr,
  at: CursorValue,
  param: Cypher.Param,
): Cypher.Predicate | undefined {
  if (at === null) return undefined;
  const beyond = key.direction === 'DESC' ? Cypher.lt(value, param) : Cypher.gt(value, param);
  return Cypher.or(beyond, Cypher.isNull(value));
}

/**
 * The rows after a place in the order: later by the first key, or equal by it and later by the next, and so on.
 * A cursor may stand at nothing, after which only equals follow.
 */
export function isAfter(
  order: readonly OrderKey[],
  values: readonly Cypher.Expr[],
  place: readonly CursorValue[],
): Cypher.Predicate {
  const params = place.map((value) => new Cypher.Param(value));
  const equal: Cypher.Predicate[] = [];
  const branches: Cypher.Predicate[] = [];
  order.forEach((key, index) => {
    const value = values[index];
    const param = params[index];
    const at = place[index] ?? null;
    if (!value || !param) return;
    const later = comesLater(key, value, at, param);
    if (later) branches.push(Cypher.and(...equal, later) as Cypher.Predicate);
    equal.push(at === null ? Cypher.isNull(value) : Cypher.eq(value, param));
  });
  return Cypher.or(...branches) ?? Cypher.false;
}
