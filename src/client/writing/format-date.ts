import { isPartialDate } from '../../model/date-bounds.ts';

const inUtc = { timeZone: 'UTC', year: 'numeric' } as const;

/** By how many parts of a date are known: the year, the month, the day. */
const formats = [
  new Intl.DateTimeFormat('en-GB', inUtc),
  new Intl.DateTimeFormat('en-GB', { ...inUtc, month: 'long' }),
  new Intl.DateTimeFormat('en-GB', { ...inUtc, month: 'long', day: 'numeric' }),
] as const;

/** A partial date as one says it: 2017-10-19 becomes "19 October 2017", 2017-10 "October 2017", 2017 stays. */
export function formatDate(value: string): string {
  const known = value.split('-').length;
  const format = isPartialDate(value) ? formats[known - 1] : undefined;
  return format ? format.format(Date.parse(value)) : value;
}

export interface Dated {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly observed?: string | null | undefined;
}

/** When something held, said honestly: "since 2003", "as known in 2015", "date not known". */
export function formatInterval({ since, until, observed }: Dated): string {
  if (since && until && since === until) return formatDate(since);
  if (since && until) return `${formatDate(since)} to ${formatDate(until)}`;
  if (since) return `since ${formatDate(since)}`;
  if (until) return `until ${formatDate(until)}`;
  if (observed) return `as known in ${formatDate(observed)}`;
  return 'date not known';
}
