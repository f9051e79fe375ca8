/**
 * Dates as sources give them: known to the day, the month or only the year, written YYYY, YYYY-MM or YYYY-MM-DD.
 * Intervals are half-open: what is valid from `since` is valid on its first day, and no longer on the day of `until`.
 * A date known only to the month or year is read in favour of the tie: it begins with the period and ends after it.
 */
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for YYYY, YYYY-MM and YYYY-MM-DD of days that exist. */
export function isPartialDate(value: string): boolean {
  const match = shape.exec(value);
  if (!match) return false;
  const full = `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** The first day of the period: 2003 becomes 2003-01-01. */
export function firstDay(value: string): string {
  const match = shape.exec(value);
  return match ? `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}` : value;
}

/** The day on which something that ends at this date holds no longer: 2003 becomes 2004-01-01, a full day stays. */
export function endDay(value: string): string {
  const match = shape.exec(value);
  if (!match || match[3]) return value;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : 12;
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** The last day of the period: what "as of 2003" asks about. */
export function lastDay(value: string): string {
  const match = shape.exec(value);
  if (!match || match[3]) return value;
  return new Date(Date.parse(`${endDay(value)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** An interval of time as stated; null is an end that is not known or has not come. */
export interface Validity {
  readonly since: string | null;
  readonly until: string | null;
}

/** True where the interval contains the day (YYYY-MM-DD). An unknown beginning counts as begun, an unknown end as open. */
export function holdsOn(interval: Validity, day: string): boolean {
  return (
    (interval.since === null || firstDay(interval.since) <= day) &&
    (interval.until === null || day < endDay(interval.until))
  );
}
