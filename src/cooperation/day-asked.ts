import { failure } from '../errors.ts';
import { isPartialDate, lastDay } from '../model/date-bounds.ts';

/**
 * The day (YYYY-MM-DD) that a question is about: `asOf` where given, its last day where it is a month or a year, else today.
 * @throws BAD_DATE where a date is none.
 */
export function dayAsked(asOf: string | null | undefined, today: string): string {
  const value = asOf ?? today;
  if (!isPartialDate(value)) throw failure('BAD_DATE', { value });
  return lastDay(value);
}
