import { LabelQueue } from './label-queue.ts';

/** What is written of a label when it is made. */
export interface NewLabel {
  readonly at: number;
  /** A route state in the forward search; states from which the end can be reached, as bits, in the backward one. */
  readonly state: number;
  readonly hops: number;
  /** Which of the entities to be passed were passed, as bits. */
  readonly passed: number;
  /** Tells apart what was passed of the paths that were already taken; 0 where nothing. */
  readonly shared: number;
  readonly cost: number;
  readonly before: number;
  readonly tie: number;
}

type Column = Int32Array | Uint8Array | Float64Array;

/**
 * The beginnings (or ends) of paths that a search has made, as columns: one label each, and for every entity the chain of labels that
 * stand there, the newest first.
 */
export class Labels {
  readonly queue = new LabelQueue();
  count = 0;
  at = new Int32Array(1_024);
  state = new Uint8Array(1_024);
  hops = new Uint8Array(1_024);
  passed = new Uint8Array(1_024);
  shared = new Float64Array(1_024);
  cost = new Float64Array(1_024);
  /** The label from which it was made; -1 for that of the end itself. */
  before = new Int32Array(1_024);
  tie = new Int32Array(1_024);
  /** The label made before it at the same entity; -1 where there is none. */
  older = new Int32Array(1_024);
  /** 1 where another label was dropped because this one costs less. */
  beats = new Uint8Array(1_024);
  /**
   * The lowest costs of ways on from it that met themselves before it: where it beats another, that one might have gone on. `loop` where the
   * way could not be cut short, `detour` where it could.
   */
  loop = new Float64Array(1_024);
  detour = new Float64Array(1_024);
  /** The newest label at each entity of this search; what others left behind is told by `stamp`. */
  private readonly newest: Int32Array;
  private readonly stamp: Uint32Array;
  private search = 0;

  constructor(entities: number) {
    this.newest = new Int32Array(entities);
    this.stamp = new Uint32Array(entities);
  }

  clear(): void {
    this.count = 0;
    this.search += 1;
    this.queue.clear();
  }

  /** The newest label at an entity; -1 where there is none. */
  newestAt(entity: number): number {
    return this.stamp[entity] === this.search ? (this.newest[entity] as number) : -1;
  }

  add(label: NewLabel): number {
    if (this.count === this.at.length) this.widen();
    const number = this.count;
    this.count += 1;
    this.at[number] = label.at;
    this.state[number] = label.state;
    this.hops[number] = label.hops;
    this.passed[number] = label.passed;
    this.shared[number] = label.shared;
    this.cost[number] = label.cost;
    this.before[number] = label.before;
    this.tie[number] = label.tie;
    this.beats[number] = 0;
    this.loop[number] = Number.POSITIVE_INFINITY;
    this.detour[number] = Number.POSITIVE_INFINITY;
    this.older[number] = this.newestAt(label.at);
    this.newest[label.at] = number;
    this.stamp[label.at] = this.search;
    return number;
  }

  /** The label of an entity on the way of a label, itself included; -1 where the way doesn't pass it. */
  onWay(label: number, entity: number): number {
    for (let one = label; one !== -1; one = this.before[one] as number) if (this.at[one] === entity) return one;
    return -1;
  }

  private widen(): void {
    const wider = <C extends Column>(column: C, kind: new (length: number) => C): C => {
      const made = new kind(column.length * 2);
      made.set(column as never);
      return made;
    };
    this.at = wider(this.at, Int32Array);
    this.state = wider(this.state, Uint8Array);
    this.hops = wider(this.hops, Uint8Array);
    this.passed = wider(this.passed, Uint8Array);
    this.shared = wider(this.shared, Float64Array);
    this.cost = wider(this.cost, Float64Array);
    this.before = wider(this.before, Int32Array);
    this.tie = wider(this.tie, Int32Array);
    this.older = wider(this.older, Int32Array);
    this.beats = wider(this.beats, Uint8Array);
    this.loop = wider(this.loop, Float64Array);
    this.detour = wider(this.detour, Float64Array);
  }
}
