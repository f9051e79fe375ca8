import type { TieKind } from '../model/tie-kind.ts';

/** What a sentence about a tie needs to know of it. */
export interface TieFacts {
  readonly fromName: string;
  readonly toName: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly basis: string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as one would say it: 2017-10-19 becomes "19 October 2017", 2017-10 "October 2017", 2017 stays. */
export function spokenDate(value: string): string {
  const [year, month, day] = value.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}

function when(tie: TieKind, facts: TieFacts): string {
  const { since, until, observed } = facts;
  if (tie.endures && since)
    return until && until !== since ? ` (${spokenDate(since)} to ${spokenDate(until)})` : ` (${spokenDate(since)})`;
  if (since && until) return `, from ${spokenDate(since)} to ${spokenDate(until)}`;
  if (since) return `, since ${spokenDate(since)}`;
  if (until) return `, until ${spokenDate(until)}`;
  if (observed) return `, as known ${observed.length === 10 ? 'on' : 'in'} ${spokenDate(observed)}`;
  return '';
}

/**
 * The sentence that reads a tie from the given end, with its dates and, for an inferred tie, the word that says so.
 * @param reading OUT reads from the source of the tie, IN from its target.
 */
export function tieSentence(tie: TieKind, facts: TieFacts, reading: 'OUT' | 'IN'): string {
  const template = reading === 'OUT' ? tie.forwards : tie.backwards;
  const said = template.replace(/\{(from|to)\}/g, (_, end) => (end === 'from' ? facts.fromName : facts.toName));
  const inferred = facts.basis === 'INFERRED' ? ' (inferred)' : '';
  return `${said}${when(tie, facts)}${inferred}.`;
}
