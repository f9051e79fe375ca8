import type { Catalog } from '../catalog/catalog.ts';
import type { NetworkMask } from '../network/network-mask.ts';
import type { PreparedNetwork } from '../network/prepared-network.ts';
import type { ChannelRows } from './channels/channel-rows.ts';
import type { ChannelFilter } from './channels/channels.ts';
import type { BestPathSearch } from './path-search/best-path.ts';
import type { Work } from './path-search/work.ts';
import type { Facts, Mentions } from './telling/facts.ts';
import type { TieKindTable } from './ties/tie-kind-table.ts';
import type { TieStrength } from './ties/tie-strength.ts';

/** What every question is asked with besides its own arguments. */
export interface Asked {
  /** Today, YYYY-MM-DD. */
  readonly today: string;
}

/** What is at hand where arguments are resolved: on the thread that answers, so no searching here. */
export interface Resolving {
  readonly network: PreparedNetwork;
  /** What the viewer may not see: it is not there, on any way to an answer. */
  readonly hidden: NetworkMask;
  readonly catalog: Catalog;
}

/** What is at hand where a question is searched: in a thread of its own, numbers only. */
export interface Searching {
  readonly network: PreparedNetwork;
  /** What the viewer may not see: it is not there, on any way to an answer. */
  readonly hidden: NetworkMask;
  readonly catalog: Catalog;
  readonly kinds: TieKindTable;
  readonly strengths: TieStrength;
  /** The channels of a day (its number) without what is hidden, kept from one question to the next where nothing is filtered. */
  readonly channelsOn: (day: number, filter?: ChannelFilter) => ChannelRows;
  readonly paths: BestPathSearch;
  /** Counts the work of the question and knows when it must stop; every search spends from it. */
  readonly work: Work;
}

/** What is at hand where an answer is told: the facts of all that was mentioned. */
export interface Telling {
  readonly network: PreparedNetwork;
  /** What the viewer may not see: it is not there, on any way to an answer. */
  readonly hidden: NetworkMask;
  readonly catalog: Catalog;
  readonly facts: Facts;
}

/**
 * A question about cooperation, in four steps that share only plain values: arguments become numbers or are refused; a search over
 * the prepared network gives numbers; what it mentions is read from the store; and the answer is told in sentences.
 */
export interface Question<Arguments, Resolved, Found, Answer> {
  /** Its name in the API. */
  readonly name: string;
  /** True for a question about many pairs or the whole network: it doesn't stand in the way of those that take milliseconds. */
  readonly heavy?: boolean;
  /** @throws an error of the catalogue where the arguments can't be answered */
  readonly resolve: (asked: Arguments & Asked, resolving: Resolving) => Resolved;
  /** A plain value that can be handed from thread to thread. */
  readonly search: (resolved: Resolved, searching: Searching) => Found;
  readonly mentions: (found: Found, network: PreparedNetwork) => Mentions;
  readonly tell: (found: Found, telling: Telling, resolved: Resolved) => Answer;
}

/** Declares a question; its four steps are held to one another by their types. */
export function question<Arguments, Resolved, Found, Answer>(
  declared: Question<Arguments, Resolved, Found, Answer>,
): Question<Arguments, Resolved, Found, Answer> {
  return Object.freeze(declared);
}

/** A question as a thread sees it that only searches. */
export interface SearchedQuestion {
  readonly name: string;
  readonly search: (resolved: never, searching: Searching) => unknown;
}
