import type { Channels } from './channels.ts';
import { parts } from './channels.ts';

/**
 * The channels of one entity, the cheapest first, as columns. `cost` is −ln of what a step keeps of a path's worth, both its ends
 * standing in the middle; `ending` is the worth of a step that ends there. Of several ties to one entity under one rule, the best for
 * going on, and where another is better to end with, that one too.
 */
export interface ChannelRow {
  readonly to: Uint32Array;
  readonly tie: Uint32Array;
  readonly cost: Float64Array;
  readonly ending: Float64Array;
  /** What the rules of paths ask about a step: `partOf(to)`, 4 where an agency acts for its state, 8 where both are of one country. */
  readonly step: Uint8Array;
}

export const stepFlags = { ACTS_FOR: 4, SAME_COUNTRY: 8 } as const;

/** Costs from here on are those of no path that anyone would walk (worth below 10^-6). */
const highestCost = -Math.log(1e-6);

/** Rows of channels, made when they are first asked for. */
export class ChannelRows {
  private readonly rows = new Map<number, ChannelRow>();
  private readonly endRows = new Map<number, ChannelRow>();
  private held = 0;

  constructor(
    readonly channels: Channels,
    /** How many channels are kept at most; beyond, all are forgotten and made again. */
    private readonly mostHeld = 2_000_000,
  ) {}

  /** The row of an entity in the middle of a path. */
  of(entity: number): ChannelRow {
    return this.rows.get(entity) ?? this.keep(this.rows, entity, this.read(entity, false));
  }

  /** The row of an entity at which a path begins or ends: what many share there costs nothing. */
  ofEnd(entity: number): ChannelRow {
    return this.endRows.get(entity) ?? this.keep(this.endRows, entity, this.read(entity, true));
  }

  private keep(rows: Map<number, ChannelRow>, entity: number, row: ChannelRow): ChannelRow {
    if (this.held > this.mostHeld) {
      this.rows.clear();
      this.endRows.clear();
      this.held = 0;
    }
    rows.set(entity, row);
    this.held += row.to.length;
    return row;
  }

  private read(entity: number, isEnd: boolean): ChannelRow {
    const { channels } = this;
    const found = channels.from(entity);
    const costs = new Float64Array(found.length);
    for (const [index, { strength, leaving, arriving }] of found.entries()) {
      costs[index] = -Math.log(strength * (isEnd ? 1 : leaving) * arriving);
    }
    const order = orderByCost(costs);
    const bestEnding = new Map<number, number>();
    const kept: number[] = [];
    for (const index of order) {
      const channel = found[index];
      if (!channel) continue;
      const key = channel.to * 2 + (channel.actsFor ? 1 : 0);
      const ending = channel.strength * (isEnd ? 1 : channel.leaving);
      if (ending <= (bestEnding.get(key) ?? 0)) continue;
      bestEnding.set(key, ending);
      kept.push(index);
    }
    const row = {
      to: new Uint32Array(kept.length),
      tie: new Uint32Array(kept.length),
      cost: new Float64Array(kept.length),
      ending: new Float64Array(kept.length),
      step: new Uint8Array(kept.length),
    };
    for (const [place, index] of kept.entries()) {
      const channel = found[index];
      if (!channel) continue;
      row.to[place] = channel.to;
      row.tie[place] = channel.tie;
      row.cost[place] = costs[index] as number;
      row.ending[place] = channel.strength * (isEnd ? 1 : channel.leaving);
      row.step[place] =
        channels.partOf(channel.to) |
        (channel.actsFor ? stepFlags.ACTS_FOR : 0) |
        (channel.sameCountry ? stepFlags.SAME_COUNTRY : 0);
    }
    return row;
  }
}

/** Indices of costs, the lowest first; of equal ones the first. What costs more than any path may is left to stand at the end. */
function orderByCost(costs: Float64Array): Uint32Array {
  const order = Uint32Array.from(costs, (_, index) => index);
  const at = (index: number) => Math.min(costs[index] as number, highestCost);
  return order.sort((a, b) => at(a) - at(b) || a - b);
}

/** True where a step may be taken through its far end. */
export function leadsOn(step: number): boolean {
  return (step & 3) !== parts.BARRED;
}
