import { failure } from '../../errors.ts';
import type {
  EdgeFieldSelection,
  FieldSelection,
  ItemSelection,
  ListSelection,
  NodeSelection,
} from '../selection/selection.ts';
import type { Limits } from './limits.ts';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function costOfField(field: FieldSelection | EdgeFieldSelection): number {
  if (field.is === 'list') return costOfList(field.list);
  if (field.is === 'records') return sum(field.parts.map((part) => (part.node ? 1 + costOfNode(part.node) : 0)));
  return 'node' in field ? 1 + costOfNode(field.node) : 0;
}

function costOfItem(item: ItemSelection): number {
  return item.is === 'node' ? costOfNode(item.node) : sum(item.fields.map(costOfField));
}

/** How many entities and ties an entity's selection may yield at most, itself not counted; records are counted once. */
export function costOfNode(selection: NodeSelection): number {
  return sum(selection.fields.map(costOfField));
}

/** The page, and for each of its items what lies below it. */
export function costOfList(list: ListSelection): number {
  return list.rows ? list.first * (1 + sum(list.items.map(costOfItem))) : 1;
}

/** @throws QUERY_TOO_LARGE when more may come than one root field is allowed to yield. */
export function checkCost(cost: number, limits: Limits): void {
  if (cost <= limits.cost) return;
  const remedy = 'Give a smaller first to the inner lists: the sizes of nested lists multiply.';
  throw failure('QUERY_TOO_LARGE', {
    what: 'entities and ties to yield at most',
    found: cost,
    limit: limits.cost,
    remedy,
  });
}
