type Column = Uint8Array | Uint32Array | Int32Array | Int16Array;
type ColumnClass<C extends Column> = new (length: number) => C;

/** A column of unknown length that is filled from its beginning; it doubles when it is full. */
export class GrowingColumn<C extends Column> {
  private values: C;
  private filled = 0;

  constructor(private readonly kind: ColumnClass<C>) {
    this.values = new kind(1_024);
  }

  get length(): number {
    return this.filled;
  }

  /** What was filled so far. */
  filledValues(): C {
    return this.values.subarray(0, this.filled) as C;
  }

  at(index: number): number {
    return this.values[index] as number;
  }

  push(value: number): void {
    if (this.filled === this.values.length) {
      const wider = new this.kind(this.values.length * 2);
      wider.set(this.values as never);
      this.values = wider;
    }
    this.values[this.filled] = value;
    this.filled += 1;
  }
}

/** Lists of numbers of unknown number and length, filled row by row. */
export class GrowingRows {
  private readonly ends = new GrowingColumn(Uint32Array);
  private readonly items = new GrowingColumn(Uint32Array);

  push(row: Iterable<number>): void {
    for (const item of row) this.items.push(item);
    this.ends.push(this.items.length);
  }

  /** Calls back with each item of a row, in order. */
  each(row: number, visit: (item: number) => void): void {
    const end = this.ends.at(row);
    for (let place = row === 0 ? 0 : this.ends.at(row - 1); place < end; place++) visit(this.items.at(place));
  }
}
