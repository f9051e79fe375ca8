import type { PackedDate } from '../../network/packed-date.ts';
import type { PreparedNetwork, Rows } from '../../network/prepared-network.ts';

/** The sources of a network that a viewer may see, each with a place of its own among them; -1 for what is none. */
export class SourcePlaces {
  readonly count: number;
  private readonly places: Int32Array;

  constructor(
    readonly network: PreparedNetwork,
    readonly sources: ArrayLike<number>,
  ) {
    this.count = sources.length;
    this.places = new Int32Array(network.entityCount).fill(-1);
    for (let place = 0; place < sources.length; place++) this.places[sources[place] as number] = place;
  }

  placeOf(entity: number): number {
    return this.places[entity] as number;
  }
}

/** What is to be told of some sources. */
export interface SourceCoverage {
  readonly sources: number;
  readonly independentPublishers: number;
  /** When the newest and the oldest were published, packed; 0 where no source bears a date. */
  readonly newest: PackedDate;
  readonly oldest: PackedDate;
}

/** The different sources that say something of one country. */
export class SeenSources {
  private readonly seen: Uint8Array;

  constructor(private readonly places: SourcePlaces) {
    this.seen = new Uint8Array(places.count);
  }

  /** Notes the sources of a row. */
  addRow({ first, items }: Rows, row: number): void {
    for (let at = first[row] as number; at < (first[row + 1] as number); at++) {
      const place = this.places.placeOf(items[at] as number);
      if (place >= 0) this.seen[place] = 1;
    }
  }

  coverage(): SourceCoverage {
    const { published, publisher } = this.places.network.entities;
    const publishers = new Set<number>();
    let [sources, newest, oldest] = [0, 0, 0];
    for (const [place, isSeen] of this.seen.entries()) {
      if (isSeen === 0) continue;
      const source = this.places.sources[place] as number;
      const date = published[source] as number;
      sources++;
      publishers.add(publisher[source] as number);
      if (date === 0) continue;
      newest = Math.max(newest, date);
      oldest = oldest === 0 ? date : Math.min(oldest, date);
    }
    return { sources, independentPublishers: publishers.size, newest, oldest };
  }
}
