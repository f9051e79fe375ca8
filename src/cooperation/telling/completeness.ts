import { isEmptyMask, type NetworkMask } from '../../network/network-mask.ts';
import type { Work } from '../path-search/work.ts';

/**
 * What cut an answer short. FIRST, LIMIT: no more was asked for. MAX_HOPS: longer ways were not looked for. BUDGET, TIME: the work or
 * the time allowed was spent. TIES, NEIGHBOURS, PATHS, SHOWN_PER_SIDE: as many as are told of that sort.
 */
export const truncations = [
  'FIRST',
  'LIMIT',
  'MAX_HOPS',
  'BUDGET',
  'TIME',
  'TIES',
  'NEIGHBOURS',
  'PATHS',
  'SHOWN_PER_SIDE',
] as const;
export type Truncation = (typeof truncations)[number];

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
