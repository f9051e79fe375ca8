import type { Rows } from './prepared-network.ts';

/** Memory that several threads read: columns stand in it, so that handing a network to a thread copies nothing. */
export function sharedBytes(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes);
}

type Column = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float64Array;
type ColumnClass<C extends Column> = {
  readonly BYTES_PER_ELEMENT: number;
  new (memory: SharedArrayBuffer): C;
};

/** A column of zeros in shared memory. */
export function sharedColumn<C extends Column>(kind: ColumnClass<C>, length: number): C {
  return new kind(sharedBytes(length * kind.BYTES_PER_ELEMENT));
}

/** A column in shared memory with the given values. */
export function sharedValues<C extends Column>(kind: ColumnClass<C>, values: ArrayLike<number>): C {
  const column = sharedColumn(kind, values.length);
  column.set(values as never);
  return column;
}

/** Lists in shared memory, from how many items each row has and what writes them: `put(row, item)` in the order of the items. */
export function sharedRows(counts: Uint32Array, fill: (put: (row: number, item: number) => void) => void): Rows {
  const first = sharedColumn(Uint32Array, counts.length + 1);
  for (let row = 0; row < counts.length; row++) first[row + 1] = (first[row] as number) + (counts[row] as number);
  const items = sharedColumn(Uint32Array, first[counts.length] as number);
  const next = first.slice();
  fill((row, item) => {
    const place = next[row] as number;
    items[place] = item;
    next[row] = place + 1;
  });
  return { first, items };
}

/** Every column of a value, however deep: what its memory is made of. */
export function columnsOf(value: unknown): Column[] {
  if (ArrayBuffer.isView(value)) return [value as Column];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(columnsOf);
}

/** Bytes that the columns of a value take. */
export function bytesOf(value: unknown): number {
  return columnsOf(value).reduce((sum, column) => sum + column.byteLength, 0);
}
