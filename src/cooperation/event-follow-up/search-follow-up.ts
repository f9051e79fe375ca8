import { maskOfEntities } from '../../network/network-mask.ts';
import { noFilter } from '../channels/channels.ts';
import type { Work } from '../path-search/work.ts';
import type { Searching } from '../question.ts';
import { type FoundLiveChannel, searchLiveChannels } from './search-live-channels.ts';
import { type FoundFollowUpTie, searchTiesAmong } from './search-ties-among.ts';
import { whoMet } from './who-met.ts';

/** Which event is looked at, and from which day, in numbers. */
export interface FollowUpWanted {
  readonly event: number;
  readonly day: number;
}

export interface FollowUpFound {
  readonly event: number;
  readonly ties: readonly FoundFollowUpTie[];
  /** True where more ties were found than are looked at. */
  readonly more: boolean;
  readonly channels: readonly FoundLiveChannel[];
  readonly work: Work;
}

/** Finds what is known of the ties between those who met at an event, in the network without the event and its sessions. */
export function searchFollowUp({ event, day }: FollowUpWanted, searching: Searching): FollowUpFound {
  const { work } = searching;
  const met = whoMet(searching, event);
  const rows = searching.channelsOn(day, { ...noFilter, without: maskOfEntities([event, ...met.sessions]) });
  const { ties, more } = searchTiesAmong(rows.channels, met, work);
  return { event, ties, more, channels: searchLiveChannels(searching, rows, met), work };
}
