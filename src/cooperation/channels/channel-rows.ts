import { type Acting, type Channels, parts } from './channels.ts';
import { CostOrder } from './cost-order.ts';

/**
 * Channels of one entity, the cheapest first, as columns. `cost` is −ln of what a step keeps of a path's worth, both its ends standing
 * in the middle; `ending` is the worth of a step that ends there. Of several ties to one entity under one rule, the best for going on,
 * and where another is better to end with, that one too.
 */
export interface ChannelRow {
  /** Channels that cost more are not in it. */
  readonly limit: number;
  readonly to: Uint32Array;
  readonly tie: Uint32Array;
  readonly cost: Float64Array;
  readonly ending: Float64Array;
  /** What the rules of paths ask about a step, as `stepOf` writes it. */
  readonly step: Uint8Array;
}

/** Costs from here on are those of no path that anyone would walk (worth below 10^-6). */
const highestCost = -Math.log(1e-6);

/** Rows are read a little further than was asked for, so that the next question finds them ready: to the next multiple of this. */
const costStep = 0.75;

/** Rows of channels, made when they are first asked for, and as far as they were asked for. */
export class ChannelRows {
  private readonly rows: Readonly<Record<Acting, Map<number, ChannelRow>>> = {
    ALL: new Map(),
    AGENCIES: new Map(),
    OTHERS: new Map(),
  };
  private readonly endRows = new Map<number, ChannelRow>();
  private held = 0;
  private readonly costOrder = new CostOrder();
  /** What is read of one entity before it is put in order. */
  private readonly scratch = { to: [0], tie: [0], cost: [0], ending: [0], step: [0] };

  constructor(
    readonly channels: Channels,
    /** How many channels are kept at most; beyond, all are forgotten and made again. */
    private readonly mostHeld = 1_000_000,
  ) {}

  /**
   * The row of an entity in the middle of a path.
   * @param upTo what costs more need not be in it
   */
  of(entity: number, upTo = highestCost, acting: Acting = 'ALL'): ChannelRow {
    return this.rowIn(this.rows[acting], entity, upTo, acting, false);
  }

  /** The row of an entity at which a path begins or ends: what many share there costs nothing. */
  ofEnd(entity: number, upTo = highestCost): ChannelRow {
    return this.rowIn(this.endRows, entity, upTo, 'ALL', true);
  }

  private rowIn(
    rows: Map<number, ChannelRow>,
    entity: number,
    upTo: number,
    acting: Acting,
    isEnd: boolean,
  ): ChannelRow {
    const known = rows.get(entity);
    const wanted = Math.min(upTo, highestCost);
    if (known !== undefined && known.limit >= wanted) return known;
    const limit = Math.min(highestCost, Math.ceil(wanted / costStep) * costStep);
    const row = this.read(entity, limit, acting, isEnd);
    if (this.held > this.mostHeld) this.forget();
    rows.set(entity, row);
    this.held += row.to.length;
    return row;
  }

  private forget(): void {
    for (const rows of [...Object.values(this.rows), this.endRows]) rows.clear();
    this.held = 0;
  }

  private read(entity: number, limit: number, acting: Acting, isEnd: boolean): ChannelRow {
    const { to, tie, cost, ending, step } = this.scratch;
    let found = 0;
    this.channels.eachUpTo({ entity, limit, acting, isEnd }, (there, by, itsCost, itsEnding, itsStep) => {
      to[found] = there;
      tie[found] = by;
      cost[found] = itsCost;
      ending[found] = itsEnding;
      step[found] = itsStep;
      found += 1;
    });
    const order = this.costOrder.of(cost, found);
    const bestEnding = new Map<number, number>();
    let kept = 0;
    for (let place = 0; place < found; place++) {
      const at = order[place] as number;
      const key = (to[at] as number) * 2 + ((step[at] as number) & 4 ? 1 : 0);
      if ((ending[at] as number) <= (bestEnding.get(key) ?? 0)) continue;
      bestEnding.set(key, ending[at] as number);
      order[kept] = at;
      kept += 1;
    }
    const row = {
      limit,
      to: new Uint32Array(kept),
      tie: new Uint32Array(kept),
      cost: new Float64Array(kept),
      ending: new Float64Array(kept),
      step: new Uint8Array(kept),
    };
    for (let place = 0; place < kept; place++) {
      const at = order[place] as number;
      row.to[place] = to[at] as number;
      row.tie[place] = tie[at] as number;
      row.cost[place] = cost[at] as number;
      row.ending[place] = ending[at] as number;
      row.step[place] = step[at] as number;
    }
    return row;
  }
}

/** True where a step may be taken through its far end. */
export function leadsOn(step: number): boolean {
  return (step & 3) !== parts.BARRED;
}
