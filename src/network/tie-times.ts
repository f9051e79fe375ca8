import type { TieKind } from '../model/tie-kind.ts';
import { alwaysBegun, endDayNumber, firstDayNumber, lastDayNumber, notEnded, unknownDay } from './day-number.ts';
import { type PackedDate, unpackDate } from './packed-date.ts';

/** The dates that bear on a tie, packed. */
export interface RecordedTimes {
  readonly since: PackedDate;
  readonly until: PackedDate;
  readonly observed: PackedDate;
  /** Of the membership in an instrument, and of the instrument itself; else 0. */
  readonly ratified: PackedDate;
  readonly inForce: PackedDate;
  readonly instrumentInForce: PackedDate;
  /** Of the happening at one of its ends; 0 where there is none, or its dates are not known. */
  readonly happeningSince: PackedDate;
  readonly happeningUntil: PackedDate;
  /** When its sources were published. */
  readonly published: readonly PackedDate[];
}

/** When a tie holds, apart from the lives of its ends, and when it is seen to. */
export interface TieTimes {
  readonly begins: number;
  readonly ends: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** A party is bound from entry into force for it: not before it ratified, nor before the instrument itself was in force. */
function bindingSince({ inForce, ratified, since, instrumentInForce }: RecordedTimes): PackedDate {
  return inForce || Math.max(ratified || since, instrumentInForce);
}

function datesOf(kind: TieKind, times: RecordedTimes): { since: PackedDate; until: PackedDate } {
  if (kind.name === 'PARTY_TO') return { since: bindingSince(times), until: times.until };
  if (!kind.endures || times.since !== 0 || times.until !== 0) return times;
  return { since: times.happeningSince, until: times.happeningUntil };
}

/**
 * The days of a tie. A happening is last seen on its last day, however late a report on it was published, and what it leaves behind
 * doesn't end. Any other tie is seen at its beginning, when it was observed, and when its sources were published.
 */
export function tieTimes(kind: TieKind, times: RecordedTimes): TieTimes {
  const { since, until } = datesOf(kind, times);
  const sinceText = unpackDate(since);
  const untilText = unpackDate(until);
  const begins = sinceText === null ? alwaysBegun : firstDayNumber(sinceText);
  const over = untilText ?? sinceText;
  if (kind.endures && over !== null) {
    const firstSeen = sinceText === null ? firstDayNumber(over) : begins;
    return { begins, ends: notEnded, firstSeen, lastSeen: lastDayNumber(over) };
  }
  const seen = [...times.published, times.observed].flatMap((date) => {
    const text = unpackDate(date);
    return text === null ? [] : [lastDayNumber(text)];
  });
  if (sinceText !== null) seen.push(begins);
  return {
    begins,
    ends: kind.endures || untilText === null ? notEnded : endDayNumber(untilText),
    firstSeen: seen.length > 0 ? Math.min(...seen) : unknownDay,
    lastSeen: seen.length > 0 ? Math.max(...seen) : unknownDay,
  };
}
