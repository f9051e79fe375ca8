/** Whether an answer is whole, what cut it short, and whether something was withheld from the asker. */
export interface Completeness {
  readonly complete: boolean;
  /** What cut it short, e.g. `first`, `limit`, `budget`; null when whole. */
  readonly truncatedBy: string | null;
  readonly hiddenByAccess: boolean;
  /** Work allowed, in steps of the search (never in seconds, so that answers repeat); null where the question needs no search. */
  readonly budget: number | null;
  /** Work spent, in the same steps. */
  readonly spent: number | null;
}

/** Completeness of an answer that looked at everything it had to. */
export function whole(network: { readonly hiddenByAccess: boolean }): Completeness {
  return completenessOf(network, null, null);
}

/** Completeness of an answer that something may have cut short. */
export function completenessOf(
  network: { readonly hiddenByAccess: boolean },
  truncatedBy: string | null,
  work: { readonly budget: number; readonly spent: number } | null,
): Completeness {
  return {
    complete: truncatedBy === null && !network.hiddenByAccess,
    truncatedBy,
    hiddenByAccess: network.hiddenByAccess,
    budget: work?.budget ?? null,
    spent: work?.spent ?? null,
  };
}
