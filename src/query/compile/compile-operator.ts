import Cypher from '@neo4j/cypher-builder';
import type { Operator } from '../selection/condition.ts';
import { shortestDate } from './shortest-date.ts';

type Compare = (property: Cypher.Expr, value: unknown) => Cypher.Predicate;

const param = (value: unknown): Cypher.Param => new Cypher.Param(value);
const lower = (value: Cypher.Expr): Cypher.Expr => Cypher.toLower(value);

function hasAny(property: Cypher.Expr, value: unknown): Cypher.Predicate {
  const one = new Cypher.Variable();
  return Cypher.any(one, property, Cypher.in(one, param(value)));
}

/** The closed set of comparisons. A property without a value fulfils none of them, except `equals: null` and `known: false`. */
const comparisons: Record<Operator, Compare> = {
  equals: (property, value) => (value === null ? Cypher.isNull(property) : Cypher.eq(property, param(value))),
  in: (property, value) => Cypher.in(property, param(value)),
  contains: (property, value) => Cypher.contains(lower(property), lower(param(value))),
  startsWith: (property, value) => Cypher.startsWith(lower(property), lower(param(value))),
  has: (property, value) => Cypher.in(param(value), property),
  hasAny,
  before: (property, value) => Cypher.lt(property, param(shortestDate(String(value)))),
  onOrAfter: (property, value) => Cypher.gte(property, param(shortestDate(String(value)))),
  atLeast: (property, value) => Cypher.gte(property, param(value)),
  atMost: (property, value) => Cypher.lte(property, param(value)),
  known: (property, value) => (value === true ? Cypher.isNotNull(property) : Cypher.isNull(property)),
};

/** Compares a property with a value, which becomes a parameter. */
export function compileOperator(operator: Operator, property: Cypher.Expr, value: unknown): Cypher.Predicate {
  return comparisons[operator](property, value);
}
