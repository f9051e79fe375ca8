import { isPartialDate } from '../../model/date-bounds.ts';

/** What a reader types for a date: YYYY, YYYY-MM or YYYY-MM-DD of a day that exists; anything else is null. */
export function readPartialDate(text: string): string | null {
  const value = text.trim();
  return isPartialDate(value) ? value : null;
}

/** The year of a partial date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
