import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { keyOfKind } from '../selection/key-of-kind.ts';

/** A row of an answer, or a plain value that a hand-written resolver gave for a derived type. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/** The id of the entity that a hand-written field stands on, wherever the entity came from. */
export function idOfRow(row: AnswerRow): string {
  return String(row['@id'] ?? row.id);
}

/**
 * The value of a field in a row. Compiled rows are keyed by response key (and by kind, where kinds differ in what they mean
 * by it); values that a hand-written resolver made are keyed by field name, and carry no `@id`.
 */
export function valueIn(row: AnswerRow, info: GraphQLResolveInfo): unknown {
  if (!('@id' in row)) return row[info.fieldName];
  const key = String(info.path.key);
  if (row['@split']) {
    const own = keyOfKind(key, info.parentType.name);
    if (own in row) return row[own];
  }
  return row[key];
}

export type Reader = GraphQLFieldResolver<AnswerRow, unknown>;

export const readValue: Reader = (row, _args, _context, info) => valueIn(row, info);

/** A list that the store doesn't have is empty. */
export const readListValue: Reader = (row, _args, _context, info) => valueIn(row, info) ?? [];
