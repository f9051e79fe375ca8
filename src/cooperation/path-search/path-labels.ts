/** A beginning of a path as a search by length comes upon it. */
export interface NewPathLabel {
  readonly at: number;
  readonly state: number;
  readonly hops: number;
  /** −ln of what the beginning is worth. */
  readonly cost: number;
  /** Bits of what it has passed and may want to pass again under another rule. */
  readonly passed: number;
  /** The label from which it was made; -1 for that of the start. */
  readonly before: number;
}

/**
 * The labels of one search from one entity, in columns that grow together, in the order of their length: the best beginnings of paths
 * at an entity in a state, equally good ones kept as one label that remembers each that leads to it.
 */
export class PathLabels {
  count = 0;
  at = new Int32Array(1_024);
  state = new Uint8Array(1_024);
  hops = new Uint8Array(1_024);
  cost = new Float64Array(1_024);
  passed = new Int32Array(1_024);
  /** How many equally good beginnings a label stands for. */
  paths = new Float64Array(1_024);
  /** The first label that leads to it; -1 for the start. */
  before = new Int32Array(1_024);
  /** The label made before it at the same entity; -1 where there is none. */
  older = new Int32Array(1_024);
  /** Further labels that lead to it equally well; seldom any. */
  private readonly alsoBefore = new Map<number, number[]>();

  add(label: NewPathLabel, older: number): number {
    if (this.count === this.at.length) this.widen();
    const number = this.count;
    this.count += 1;
    this.at[number] = label.at;
    this.state[number] = label.state;
    this.passed[number] = label.passed;
    this.older[number] = older;
    this.replace(number, label);
    return number;
  }

  /** Puts a better beginning of the same length in the place of one from which nothing was made yet. */
  replace(number: number, { hops, cost, before }: NewPathLabel): void {
    this.hops[number] = hops;
    this.cost[number] = cost;
    this.before[number] = before;
    this.paths[number] = before === -1 ? 1 : (this.paths[before] as number);
    this.alsoBefore.delete(number);
  }

  /** Notes that another label leads to one equally well. */
  merge(number: number, before: number): void {
    if (this.leadingTo(number).includes(before)) return;
    const also = this.alsoBefore.get(number);
    if (also) also.push(before);
    else this.alsoBefore.set(number, [before]);
    this.paths[number] = (this.paths[number] as number) + (this.paths[before] as number);
  }

  /** The labels that lead to one. */
  leadingTo(number: number): readonly number[] {
    const first = this.before[number] as number;
    if (first === -1) return [];
    const also = this.alsoBefore.get(number);
    return also ? [first, ...also] : [first];
  }

  /** True where a beginning has passed the entity; of equally good ones, the first is looked at. */
  hasPassed(number: number, entity: number): boolean {
    for (let one = number; one !== -1; one = this.before[one] as number) if (this.at[one] === entity) return true;
    return false;
  }

  private widen(): void {
    const wider = <C extends Int32Array | Uint8Array | Float64Array>(column: C, kind: new (length: number) => C): C => {
      const made = new kind(column.length * 2);
      made.set(column);
      return made;
    };
    this.at = wider(this.at, Int32Array);
    this.state = wider(this.state, Uint8Array);
    this.hops = wider(this.hops, Uint8Array);
    this.cost = wider(this.cost, Float64Array);
    this.passed = wider(this.passed, Int32Array);
    this.paths = wider(this.paths, Float64Array);
    this.before = wider(this.before, Int32Array);
    this.older = wider(this.older, Int32Array);
  }
}
