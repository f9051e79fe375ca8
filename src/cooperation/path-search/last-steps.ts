import type { ChannelRows } from '../channels/channel-rows.ts';
import { stepFlags } from '../channels/step-flags.ts';

/** The last step of a path: from an entity in its middle to one of the ends. */
export interface LastStep {
  /** Place of the end among the ends. */
  readonly end: number;
  /** −ln of what the step keeps, its end not shared with anybody. */
  readonly cost: number;
  /** The step as the rules of paths see it. */
  readonly step: number;
}

/** The last steps to some ends, by the entity from which they are taken: ends are reached without looking through all rows for them. */
export class LastSteps {
  private readonly byEntity = new Map<number, LastStep[]>();
  private readonly placeOf: ReadonlyMap<number, number>;

  /** @param highest steps that cost more are none */
  constructor(
    private readonly rows: ChannelRows,
    readonly ends: readonly number[],
    highest: number,
  ) {
    this.placeOf = new Map(ends.map((end, place) => [end, place]));
    for (const [place, end] of ends.entries()) this.index(place, end, highest);
  }

  /** Steps are read from their end, where the far share is that of the entity in the middle. */
  private index(place: number, end: number, highest: number): void {
    const row = this.rows.ofEnd(end);
    const part = this.rows.channels.partOf(end);
    for (let at = 0; at < row.to.length; at++) {
      const cost = row.cost[at] as number;
      if (cost > highest) break;
      const from = row.to[at] as number;
      const step = part | ((row.step[at] as number) & (stepFlags.ACTS_FOR | stepFlags.SAME_COUNTRY));
      const known = this.byEntity.get(from);
      if (known) known.push({ end: place, cost, step });
      else this.byEntity.set(from, [{ end: place, cost, step }]);
    }
  }

  /** Last steps from an entity in the middle of a path. */
  from(entity: number): readonly LastStep[] {
    return this.byEntity.get(entity) ?? [];
  }

  /** Last steps that are the first too: neither end is shared with anybody. */
  fromStart(start: number): LastStep[] {
    const { channels } = this.rows;
    return channels.from(start).flatMap(({ to, strength, actsFor, sameCountry }) => {
      const end = this.placeOf.get(to);
      if (end === undefined) return [];
      const flags = (actsFor ? stepFlags.ACTS_FOR : 0) | (sameCountry ? stepFlags.SAME_COUNTRY : 0);
      return [{ end, cost: -Math.log(strength), step: channels.partOf(to) | flags }];
    });
  }

  /** The place of an end among the ends; -1 where it is none of them. */
  placeOfEnd(end: number): number {
    return this.placeOf.get(end) ?? -1;
  }
}
