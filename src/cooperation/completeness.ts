/** Whether an answer is whole, what cut it short, and whether something was withheld from the asker. */
export interface Completeness {
  readonly complete: boolean;
  /** What cut it short, e.g. `first`, `maxHops`, `budget`; null when whole. */
  readonly truncatedBy: string | null;
  readonly hiddenByAccess: boolean;
  /** Work spent and allowed, in steps of the search; null where the question needs no search. */
  readonly budget: { readonly spent: number; readonly allowed: number } | null;
}
