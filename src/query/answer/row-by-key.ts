import type { Catalog } from '../../catalog/catalog.ts';
import type {
  EdgeFieldSelection,
  FieldSelection,
  ItemSelection,
  ListSelection,
  NodeSelection,
  RecordsSelection,
} from '../selection/selection.ts';
import { tieFacts } from '../selection/tie-facts.ts';
import type { AnswerRow } from './read-answer.ts';

/**
 * Rows come by position, in the order of the selection by which they were projected, so that no key is sent with every row and
 * none of a client's words stands in a statement. Here they get their keys back.
 */
type Values = readonly unknown[];

const lists = (value: unknown): readonly Values[] => (value ?? []) as readonly Values[];

function recordRows(value: unknown, { parts }: RecordsSelection, catalog: Catalog): AnswerRow[] {
  return lists(value).map((values, place) => {
    const row: Record<string, unknown> = { '@id': place };
    parts.forEach(({ key, node }, column) => {
      row[key] = node ? nodeRow(values[column], node, catalog) : values[column];
    });
    return row;
  });
}

function factsOf(value: unknown): AnswerRow | null {
  if (!value) return null;
  const [kind, out, near, far, ...told] = value as Values;
  return { kind, out, near, far, ...Object.fromEntries(tieFacts.map((name, place) => [name, told[place]])) };
}

function fieldValue(value: unknown, field: FieldSelection, catalog: Catalog): unknown {
  switch (field.is) {
    case 'records':
      return recordRows(value, field, catalog);
    case 'reference':
    case 'neighbour':
      return nodeRow(value, field.node, catalog);
    case 'list':
      return connectionRows(value, field.list, catalog);
    default:
      return value;
  }
}

function edgeRow(value: unknown, fields: readonly EdgeFieldSelection[], catalog: Catalog): AnswerRow {
  const row: Record<string, unknown> = { '@id': null };
  const values = value as Values;
  fields.forEach((field, column) => {
    if (field.is === 'facts') row['@tie'] = factsOf(values[column]);
    else if (field.is === 'node') row[field.key] = nodeRow(values[column], field.node, catalog);
    else if (field.is === 'records') row[field.key] = recordRows(values[column], field, catalog);
    else row[field.key] = values[column];
  });
  return row;
}

function itemRow(value: unknown, item: ItemSelection, catalog: Catalog): AnswerRow | null {
  return item.is === 'node' ? nodeRow(value, item.node, catalog) : edgeRow(value, item.fields, catalog);
}

/** An entity by its response keys: its id under `@id`, its kind under `@type` where rows of several kinds may come; null stays null. */
export function nodeRow(value: unknown, selection: NodeSelection, catalog: Catalog): AnswerRow | null {
  if (!value) return null;
  const [id, ...values] = value as Values;
  const row: Record<string, unknown> = { '@id': id };
  if (selection.mixed) row['@type'] = catalog.kindOfId(String(id))?.name;
  if (selection.split) row['@split'] = true;
  selection.fields.forEach((field, column) => {
    row[field.key] = field.is === 'id' ? id : fieldValue(values[column], field, catalog);
  });
  return row;
}

/** A page: its rows under `@rows`, each with its items under their keys and its place under `@place`, and the number of all. */
export function connectionRows(value: unknown, { items, cursors }: ListSelection, catalog: Catalog): AnswerRow {
  const [rows, total] = (value ?? []) as Values;
  const byKey = lists(rows).map((values) => {
    const row: Record<string, unknown> = {};
    items.forEach((item, column) => {
      row[item.key] = itemRow(values[column], item, catalog);
    });
    if (cursors) row['@place'] = values[items.length];
    return row;
  });
  return { '@rows': byKey, '@total': total };
}
