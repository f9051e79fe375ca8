import { LRUCache } from 'lru-cache';
import type { Catalog } from '../catalog/catalog.ts';
import { ChannelRows } from '../cooperation/channels/channel-rows.ts';
import { type ChannelFilter, Channels, noFilter } from '../cooperation/channels/channels.ts';
import { BestPathSearch } from '../cooperation/path-search/best-path.ts';
import type { Work } from '../cooperation/path-search/work.ts';
import type { Searching } from '../cooperation/question.ts';
import { tieKindTable } from '../cooperation/ties/tie-kind-table.ts';
import { TieStrength } from '../cooperation/ties/tie-strength.ts';
import { isEmptyMask, type NetworkMask, unitedMasks } from '../network/network-mask.ts';
import type { PreparedNetwork } from '../network/prepared-network.ts';

/** Days of which the channels are kept: most questions are about today. */
const daysKept = 4;

const isUnfiltered = ({ tieKinds, topics, without, ...rest }: ChannelFilter) =>
  tieKinds === null && topics === null && isEmptyMask(without) && Object.values(rest).every((value) => !value);

/** What a thread keeps of one network from question to question: room to search in, and the channels of a few days. */
export class SearchRoom {
  private readonly kinds;
  private readonly strengths: TieStrength;
  private readonly paths: BestPathSearch;
  private readonly days = new LRUCache<number, ChannelRows>({ max: daysKept });

  constructor(
    readonly network: PreparedNetwork,
    private readonly catalog: Catalog,
  ) {
    this.kinds = tieKindTable(catalog);
    this.strengths = new TieStrength(network, catalog);
    this.paths = new BestPathSearch(network.entityCount);
  }

  private read(day: number, filter: ChannelFilter): ChannelRows {
    return new ChannelRows(new Channels(this.network, this.kinds, this.strengths, day, filter));
  }

  /** What is at hand for one question. */
  searching(hidden: NetworkMask, work: Work): Searching {
    const { network, catalog, kinds, strengths, paths } = this;
    const channelsOn = (day: number, filter: ChannelFilter = noFilter) => {
      const without = unitedMasks(filter.without, hidden);
      if (!isUnfiltered({ ...filter, without })) return this.read(day, { ...filter, without });
      const known = this.days.get(day) ?? this.read(day, noFilter);
      this.days.set(day, known);
      return known;
    };
    return { network, hidden, catalog, kinds, strengths, channelsOn, paths, work };
  }
}
