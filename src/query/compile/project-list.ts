import Cypher from '@neo4j/cypher-builder';
import type { MatchedNode } from '../../cypher/matched.ts';
import type { ItemSelection, ListSelection } from '../selection/selection.ts';
import { compileCondition } from './compile-condition.ts';
import { hasFirstKey, isAfter, orderValues, sortItems } from './compile-order.ts';
import { existedOn, heldOn } from './compile-validity.ts';
import { matchLabel, matchNeighbours, type Step } from './match-step.ts';
import { projectEdge } from './project-edge.ts';
import type { Projection } from './projection.ts';

/** The entities of a list, matched anew for each use, since a count and a page are two subqueries. */
function matchList(near: MatchedNode | null, list: ListSelection, projection: Projection): Step {
  if ('label' in list.from) return matchLabel(list.from.label, projection);
  return matchNeighbours(near ?? new Cypher.Node(), list.from, projection);
}

function validOn({ node, tie }: Step, { asOf }: ListSelection, projection: Projection): Cypher.Predicate[] {
  if (!asOf) return [];
  return [tie ? heldOn(tie, asOf, projection) : existedOn(node, asOf, projection)];
}

function matchWhere(step: Step, list: ListSelection, projection: Projection, more: Cypher.Predicate[]): Cypher.Match {
  const asked = list.where ? compileCondition(list.where, step.node, projection) : undefined;
  const predicate = Cypher.and(...step.seen, ...validOn(step, list, projection), asked, ...more);
  const match = new Cypher.Match(step.pattern);
  return predicate ? match.where(predicate) : match;
}

function projectItem(near: MatchedNode | null, step: Step, item: ItemSelection, projection: Projection): Cypher.Expr {
  if (item.is === 'node') return projection.projectNode(step.node, item.node, projection);
  return projectEdge(near, step.tie, step.node, item.fields, projection);
}

/**
 * The entities of a list in its order, one more than the page holds if `beyond`, so that whether more follows is known.
 * They are limited before anything of them is projected. Becomes
 * `COLLECT { MATCH (this0)-[this1:MEMBER_OF]->(this2:Process) WITH this1, this2 ORDER BY this2.name, this1.id LIMIT $param0 RETURN […] }`.
 */
export function collectPage(
  near: MatchedNode | null,
  list: ListSelection,
  projection: Projection,
  beyond: boolean,
  project: (step: Step, projection: Projection) => Cypher.Expr,
): Cypher.Collect {
  const step = matchList(near, list, projection);
  const values = orderValues(list.order, step.node, step.tie, projection.visibility);
  const after = list.after ? [isAfter(list.order, values, list.after)] : [];
  const wholeKind = 'label' in list.from && !list.where && !list.asOf;
  const ordered = wholeKind ? hasFirstKey(list.order, values) : [];
  const limit = new Cypher.Param(BigInt(list.first + (beyond ? 1 : 0)));
  const sorted = sortItems(list.order, values).map((item): [Cypher.Expr, Cypher.Order] => [...item]);
  const matched = matchWhere(step, list, projection, [...ordered, ...after]);
  const page = step.tie ? matched.with(step.node, step.tie) : matched.with(step.node);
  const limited = page.orderBy(...sorted).limit(limit);
  const inner = { ...projection, before: [] };
  const result = new Cypher.Return([project(step, inner), new Cypher.Variable()]);
  if (inner.before.length === 0) return new Cypher.Collect(Cypher.utils.concat(limited, result));
  return new Cypher.Collect(Cypher.utils.concat(limited, ...inner.before, result.orderBy(...sorted)));
}

/**
 * The values of a connection: its rows, each with its items in their order and then its place, and how many there are in all, counted
 * without collecting them. What is not asked for is null.
 */
export function projectList(near: MatchedNode | null, list: ListSelection, projection: Projection): Cypher.List {
  const row = (step: Step, inner: Projection): Cypher.List => {
    const items = list.items.map((item) => projectItem(near, step, item, inner));
    if (!list.cursors) return new Cypher.List(items);
    const place = orderValues(list.order, step.node, step.tie, projection.visibility);
    return new Cypher.List([...items, new Cypher.List([...place])]);
  };
  const rows = list.rows ? collectPage(near, list, projection, true, row) : Cypher.Null;
  const all = () => matchWhere(matchList(near, list, projection), list, projection, []);
  return new Cypher.List([rows, list.total ? new Cypher.Count(all()) : Cypher.Null]);
}
