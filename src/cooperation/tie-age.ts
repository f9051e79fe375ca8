import type { TieHistory } from './tie-history.ts';

/** Years between two days, never negative. */
export function yearsBetween(earlier: string, later: string): number {
  return Math.max(0, (Date.parse(later) - Date.parse(earlier)) / (365.25 * 86_400_000));
}

/** How far a day lies from the evidence of a tie. */
export interface TieAge {
  readonly years: number;
  /** AFTER: the evidence is older than the day; BEFORE: the day lies before the first evidence, in the dark likewise. */
  readonly side: 'AFTER' | 'BEFORE';
}

/** How far a day is from the time at which a tie was last (or first) seen to hold; null where no date tells. */
export function tieAge(history: TieHistory, day: string): TieAge | null {
  if (history.firstSeen === null || history.lastSeen === null) return null;
  if (day < history.firstSeen) return { years: yearsBetween(day, history.firstSeen), side: 'BEFORE' };
  return { years: yearsBetween(history.lastSeen, day), side: 'AFTER' };
}
