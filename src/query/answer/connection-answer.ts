import type { CatalogType } from '../../catalog/catalog.ts';
import { defaultPageSize } from '../../catalog/page-size.ts';
import { type ListArguments, orderOf } from '../read/read-list.ts';
import { encodeCursor } from '../selection/cursor.ts';
import type { OrderKey } from '../selection/order.ts';
import type { CursorValue, ListSelection } from '../selection/selection.ts';
import type { AnswerRow, Reader } from './read-answer.ts';
import { valueIn } from './read-answer.ts';

/** A page as it is read: its rows, and what tells where it stands. */
export interface ConnectionAnswer {
  readonly rows: readonly AnswerRow[];
  readonly total: unknown;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursorOf: (row: AnswerRow | undefined) => string | null;
}

/** Makes a page of what the statement answered: the row beyond the page is taken off, and says that more follows. */
export function connectionAnswer(
  answer: unknown,
  field: string,
  from: ListSelection['from'],
  target: CatalogType,
  args: ListArguments,
): ConnectionAnswer {
  const { '@rows': all = [], '@total': total } = (answer ?? {}) as { '@rows'?: AnswerRow[]; '@total'?: unknown };
  const first = typeof args.first === 'number' ? args.first : defaultPageSize;
  let order: readonly OrderKey[] | undefined;
  const cursorOf = (row: AnswerRow | undefined): string | null => {
    if (!row) return null;
    order ??= orderOf(args, target, from);
    return encodeCursor(field, order, row['@place'] as CursorValue[]);
  };
  const hasPreviousPage = typeof args.after === 'string';
  return { rows: all.slice(0, first), total, hasNextPage: all.length > first, hasPreviousPage, cursorOf };
}

type Connected = ConnectionAnswer & AnswerRow;

/** Readers of the fields of a connection. */
export const connectionReaders = {
  nodes: (source, _args, _context, info) => (source as Connected).rows.map((row) => row[String(info.path.key)]),
  edges: (source, _args, _context, info) => {
    const { rows, cursorOf } = source as Connected;
    return rows.map((row) => ({ ...(row[String(info.path.key)] as AnswerRow), '@cursor': () => cursorOf(row) }));
  },
  pageInfo: (source) => {
    const { rows, hasNextPage, hasPreviousPage, cursorOf } = source as Connected;
    return {
      hasNextPage,
      hasPreviousPage,
      get startCursor() {
        return cursorOf(rows[0]);
      },
      get endCursor() {
        return cursorOf(rows.at(-1));
      },
    };
  },
  totalCount: (source) => (source as Connected).total,
} satisfies Record<string, Reader>;

/** Reads a connection field below an entity. */
export function readConnection(from: ListSelection['from'], target: CatalogType): Reader {
  return (row, args, _context, info) => connectionAnswer(valueIn(row, info), info.fieldName, from, target, args);
}
