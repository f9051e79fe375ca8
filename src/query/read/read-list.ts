import type { CatalogType } from '../../catalog/catalog.ts';
import { defaultPageSize } from '../../catalog/page-size.ts';
import { failure } from '../../errors.ts';
import { lastDay } from '../../model/date-bounds.ts';
import type { Limits } from '../limits/limits.ts';
import { decodeCursor } from '../selection/cursor.ts';
import { type OrderKey, readOrder } from '../selection/order.ts';
import type { ItemSelection, ListSelection } from '../selection/selection.ts';
import type { Traversal } from '../selection/traversal.ts';
import { type CollectedField, collectFields } from './collect-fields.ts';
import type { Document, SelectionSource } from './document.ts';
import { sourcesBelow } from './field-definition.ts';
import { readCondition } from './read-condition.ts';
import { readEdge } from './read-edge.ts';

/** Arguments of a list, whichever of them its field has. */
export type ListArguments = Readonly<Record<string, unknown>>;

function readFirst(value: unknown, limits: Limits): number {
  const first = typeof value === 'number' ? value : defaultPageSize;
  if (first < 0) throw failure('BAD_ARGUMENT', { argument: 'first', problem: `is ${first}; give 0 or more` });
  if (first > limits.first) {
    const remedy = 'Ask for a page and go on with after: its endCursor.';
    throw failure('QUERY_TOO_LARGE', { what: 'items in one page (first)', found: first, limit: limits.first, remedy });
  }
  return first;
}

function readItem(key: string, fields: readonly CollectedField[], document: Document): ItemSelection | null {
  const name = fields[0]?.node.name.value;
  if (name === 'nodes') return { is: 'node', key, node: document.readNode(sourcesBelow(fields, document), document) };
  if (name === 'edges') return { is: 'edge', key, fields: readEdge(sourcesBelow(fields, document), document) };
  return null;
}

function asksCursor(fields: readonly CollectedField[], document: Document): boolean {
  const below = [...collectFields(sourcesBelow(fields, document), document).values()].flat();
  return below.some((field) => ['cursor', 'startCursor', 'endCursor'].includes(field.node.name.value));
}

/** How the list of a field is sorted, from its `orderBy`. */
export function orderOf(args: ListArguments, target: CatalogType, from: ListSelection['from']): readonly OrderKey[] {
  return readOrder(args.orderBy as Parameters<typeof readOrder>[0], target, 'label' in from ? 'id' : 'tie');
}

/** Reads a connection field: which page of which list, and what of it is wanted. */
export function readList(
  field: string,
  from: { readonly label: string } | Traversal,
  target: CatalogType,
  args: ListArguments,
  sources: readonly SelectionSource[],
  document: Document,
): ListSelection {
  const order = orderOf(args, target, from);
  const groups = [...collectFields(sources, document)];
  const names = new Set(groups.map(([, fields]) => fields[0]?.node.name.value));
  return {
    from,
    where: readCondition(target, args.where, document.catalog, document.limits),
    asOf: typeof args.asOf === 'string' ? lastDay(args.asOf) : null,
    order,
    after: typeof args.after === 'string' ? decodeCursor(args.after, field, order) : null,
    first: readFirst(args.first, document.limits),
    items: groups.flatMap(([key, fields]) => readItem(key, fields, document) ?? []),
    cursors: groups.some(([, fields]) => asksCursor(fields, document)),
    rows: ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name)),
    total: names.has('totalCount'),
  };
}
