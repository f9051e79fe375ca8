import { failure } from '../../errors.ts';
import { isPartialDate } from '../../model/date-bounds.ts';
import { lastDayNumber } from '../../network/day-number.ts';

/**
 * The number of the day that a question is about: `asOf` where given, its last day where it is a month or a year, else today.
 * @throws BAD_DATE where a date is none.
 */
export function resolveDay(asOf: string | null | undefined, today: string): number {
  const value = asOf ?? today;
  if (!isPartialDate(value)) throw failure('BAD_DATE', { value });
  return lastDayNumber(value);
}
