import type { Catalog } from '../../catalog/catalog.ts';
import type { EvidenceFacts, Network, NetworkEntity } from '../network.ts';

/** Two bodies across a border, and what the question asks about. */
export interface Comparison {
  readonly network: Network;
  readonly catalog: Catalog;
  readonly day: string;
  /** The body that looks for its counterpart. */
  readonly subject: NetworkEntity;
  /** The body that may be it. */
  readonly candidate: NetworkEntity;
  /** Topics asked for; empty where none were. */
  readonly topics: readonly string[];
}

/** Points and the sentence that explains them, made together so that a rank and its explanation cannot disagree. */
export interface Finding {
  readonly points: number;
  readonly sentence: string;
  readonly evidence: readonly EvidenceFacts[];
}

/** One reason for which a body may be a counterpart. */
export interface Factor {
  /** Stable name, e.g. `mandate`. */
  readonly name: string;
  /** The most points that it gives. */
  readonly most: number;
  /** What it finds between two bodies; null where it has nothing to say. */
  readonly find: (comparison: Comparison) => Finding | null;
}
