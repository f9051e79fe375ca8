/**
 * The shortest way to write the first day of a period: 2003-01-01 and 2003-01 become 2003, 2003-05-01 becomes 2003-05.
 * Dates are stored as given, and compared by their first day. Compared as texts with this form they come out the same:
 * no longer way to write the same first day sorts before it, and every date of an earlier first day does.
 */
export function shortestDate(date: string): string {
  return date.replace(/-01$/, '').replace(/^(\d{4})-01$/, '$1');
}
