import type { Work } from '../cooperation/path-search/work.ts';
import type { NetworkMask } from '../network/network-mask.ts';
import type { PreparedNetwork } from '../network/prepared-network.ts';

/** A question on its way to a thread that searches. The columns of the network are shared, everything else is copied. */
export interface SearchTask {
  readonly question: string;
  readonly resolved: unknown;
  readonly network: PreparedNetwork;
  readonly hidden: NetworkMask;
  /** Steps of search allowed. */
  readonly budget: number;
  /** Milliseconds that it may take, waiting for a thread included, and when it was sent, by the clock of the machine. */
  readonly milliseconds: number;
  readonly sentAt: number;
}

/** What came of it. */
export interface SearchResult {
  readonly found: unknown;
  readonly spent: number;
  readonly stoppedBy: Work['stoppedBy'];
}
