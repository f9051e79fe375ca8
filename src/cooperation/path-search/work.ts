/** Counts work, so that a search stops at the same point every time; and knows the time at which it must stop whatever it counted. */
export interface Work {
  /** Steps of search allowed: labels of paths that are taken up and gone on from. */
  readonly budget: number;
  spent: number;
  /** When it must stop, as `performance.now()` tells it; `Infinity` where nobody waits. */
  readonly deadline: number;
  /** What stopped it; null while nothing has. */
  stoppedBy: 'BUDGET' | 'TIME' | null;
}

/** Work without a clock, as searches in tests do it. */
export function workOf(budget: number, deadline = Number.POSITIVE_INFINITY): Work {
  return { budget, spent: 0, deadline, stoppedBy: null };
}

/** How many steps pass between two looks at the clock. */
const stepsBetweenLooks = 256;

/** Counts steps; true where the search must stop. */
export function isSpent(work: Work, steps = 1): boolean {
  if (work.stoppedBy !== null) return true;
  if (work.spent + steps > work.budget) {
    work.stoppedBy = 'BUDGET';
    return true;
  }
  const before = Math.floor(work.spent / stepsBetweenLooks);
  work.spent += steps;
  if (Math.floor(work.spent / stepsBetweenLooks) > before && performance.now() > work.deadline) {
    work.stoppedBy = 'TIME';
    return true;
  }
  return false;
}
