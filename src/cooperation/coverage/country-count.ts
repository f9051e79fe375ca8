import type { ExpectedBits } from './expected-records.ts';
import { KindCounts } from './kind-counts.ts';
import { SeenSources, type SourcePlaces } from './seen-sources.ts';

/** What is counted of one country while the network is gone through once for all of them. */
export class CountryCount {
  readonly kinds: KindCounts;
  readonly sources: SeenSources;
  ties = 0;
  /** Instruments to which it is a party. */
  readonly treaties = new Set<number>();
  /** What belongs to it by a tie only: what it enacted, what covers it. */
  readonly tied = new Set<number>();
  /** Which of the expected records it has, as bits. */
  expected = 0;

  constructor(
    readonly country: number,
    private readonly places: SourcePlaces,
    private readonly bits: ExpectedBits,
  ) {
    this.kinds = new KindCounts(places.network);
    this.sources = new SeenSources(places);
    this.sources.addRow(places.network.entities.sources, country);
  }

  /** Counts an entity that belongs to it, once. */
  addOwn(entity: number, ofOneSource: boolean, isEnacted: boolean): void {
    const { network } = this.places;
    this.kinds.add(entity, ofOneSource);
    this.sources.addRow(network.entities.sources, entity);
    this.expected |= this.bits.of(entity, isEnacted);
  }

  /** Counts a tie at it or at what belongs to it, once. */
  addTie(tie: number): void {
    this.ties++;
    this.sources.addRow(this.places.network.ties.sources, tie);
  }
}
