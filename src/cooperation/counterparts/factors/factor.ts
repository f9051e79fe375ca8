import type { KindredMandates } from '../../bodies/mandate-families.ts';
import type { Looking } from '../../bodies/visible-ties.ts';
import type { FoundPath } from '../../path-search/found-path.ts';
import type { CooperationPath } from '../../paths/tell-path.ts';
import type { Telling } from '../../question.ts';
import type { EntityFacts, EvidenceFacts } from '../../telling/facts.ts';

/** Two bodies across a border, and what the question asks about, in numbers. */
export interface Comparison {
  readonly looking: Looking;
  readonly kindred: KindredMandates;
  readonly day: number;
  /** The body that looks for its counterpart. */
  readonly subject: number;
  /** The body that may be it. */
  readonly candidate: number;
  /** Topics asked for; empty where none were. */
  readonly topics: readonly number[];
  /** The best path between the two; null where there is none, or none was looked for. */
  readonly path: FoundPath | null;
}

/** What a factor found between two bodies: how much of its points they earn, and the numbers of which its sentence speaks. */
export interface Finding {
  /** 0 to 1, of the most points that the factor gives. */
  readonly share: number;
  readonly entities?: readonly number[];
  readonly ties?: readonly number[];
  /** By their numbers: mandates of the subject that the candidate has, those that it lacks, and its own that are kindred to these. */
  readonly mandates?: {
    readonly shared: readonly number[];
    readonly missing: readonly number[];
    readonly kin: readonly number[];
  };
}

/** The two bodies as one speaks of them. */
export interface ToldComparison {
  readonly telling: Telling;
  readonly subject: EntityFacts;
  readonly candidate: EntityFacts;
  /** True where the question names topics. */
  readonly topicsAsked: boolean;
  readonly path: CooperationPath | null;
}

/** One reason for which a body may be a counterpart: what it is worth and what is said of it, so that the two cannot disagree. */
export interface Factor {
  /** Stable name, e.g. `mandate`. */
  readonly name: string;
  /** The most points that it gives. */
  readonly most: number;
  /** What it finds between two bodies; null where it has nothing to say. */
  readonly find: (comparison: Comparison) => Finding | null;
  /** The finding in one sentence, with its evidence. */
  readonly tell: (
    finding: Finding,
    told: ToldComparison,
  ) => { readonly sentence: string; readonly evidence: readonly EvidenceFacts[] };
}
