import { isEmptyMask, type NetworkMask } from '../../network/network-mask.ts';
import type { Work } from '../path-search/work.ts';

/** What can cut an answer short, and what each means. */
export const truncations = {
  FIRST: 'There are more than were asked for.',
  LIMIT: 'There are more than the limit allows.',
  MAX_HOPS: 'Longer ways were not looked for.',
  BUDGET: 'The work that one question may take was spent.',
  TIME: 'The time that one question may take had passed.',
  TIES: 'Only the strongest ties of each sort are told.',
  NEIGHBOURS: 'Only the most strongly tied neighbours were compared.',
  PATHS: 'More paths than these were not looked for.',
  UNCERTAIN: 'These are paths that hold, but a better one may have been missed.',
  SHOWN_PER_SIDE: 'Only the first of each side are told.',
} as const;
export type Truncation = keyof typeof truncations;

/** Whether an answer is whole, what cut it short, and whether something was withheld from the asker. */
export interface Completeness {
  readonly complete: boolean;
  /** What cut it short; null when whole. */
  readonly truncatedBy: Truncation | null;
  readonly hiddenByAccess: boolean;
  /** Work allowed, in steps of the search (never in seconds, so that answers repeat); null where the question needs no search. */
  readonly budget: number | null;
  /** Work spent, in the same steps. */
  readonly spent: number | null;
}

/** Completeness of an answer that something may have cut short; of a search, what stopped it comes first. */
export function completenessOf(
  { hidden }: { readonly hidden: NetworkMask },
  truncatedBy: Truncation | null,
  work: Pick<Work, 'budget' | 'spent' | 'stoppedBy'> | null = null,
): Completeness {
  const hiddenByAccess = !isEmptyMask(hidden);
  const cut = work?.stoppedBy ?? truncatedBy;
  return {
    complete: cut === null && !hiddenByAccess,
    truncatedBy: cut,
    hiddenByAccess,
    budget: work?.budget ?? null,
    spent: work?.spent ?? null,
  };
}
