import { text } from '../strings/text.ts';

/** A partial date as one says it: 2017-10-19 becomes "19 October 2017", 2017-10 "October 2017", 2017 stays. */
export function spokenDate(value: string): string {
  const [year, month, day] = value.split('-');
  const name = month ? text.dates.months[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}

export interface Dated {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly observed?: string | null | undefined;
}

/** When something held, said honestly: "since 2003", "as known in 2015", "date not known". */
export function spokenInterval({ since, until, observed }: Dated): string {
  if (since && until && since === until) return spokenDate(since);
  if (since && until) return text.dates.fromTo(spokenDate(since), spokenDate(until));
  if (since) return text.dates.since(spokenDate(since));
  if (until) return text.dates.until(spokenDate(until));
  if (observed) return text.dates.asKnownIn(spokenDate(observed));
  return text.dates.notKnown;
}
