import { failure } from '../../errors.ts';
import type { OrderKey } from './order.ts';
import type { CursorValue } from './selection.ts';

/** What a cursor belongs to: the field that lists, and its order. */
function listMark(field: string, order: readonly OrderKey[]): string {
  return [field, ...order.map((key) => `${key.name}${key.direction === 'ASC' ? '+' : '-'}`)].join(' ');
}

/** An opaque place in a list: the values of its order's keys. It holds nothing that the list doesn't show. */
export function encodeCursor(field: string, order: readonly OrderKey[], values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([listMark(field, order), ...values])).toString('base64url');
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function isValue(value: unknown): value is CursorValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * The values of a cursor, which must have been given out for a list of the same field in the same order.
 * @throws BAD_CURSOR
 */
export function decodeCursor(cursor: string, field: string, order: readonly OrderKey[]): readonly CursorValue[] {
  const parsed = parse(cursor);
  if (Array.isArray(parsed) && parsed.length === order.length + 1) {
    const [mark, ...values] = parsed;
    if (mark === listMark(field, order) && values.every(isValue) && typeof values.at(-1) === 'string') return values;
  }
  throw failure('BAD_CURSOR', { cursor: cursor.slice(0, 200) });
}
