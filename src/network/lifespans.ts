import { alwaysBegun, endDayNumber, firstDayNumber, notEnded } from './day-number.ts';
import { type PackedDate, unpackDate } from './packed-date.ts';

/** What is recorded of the beginning and the end of an entity, packed. */
export interface RecordedLife {
  readonly since: PackedDate;
  readonly until: PackedDate;
  /** Of an instrument; else 0. */
  readonly inForce: PackedDate;
  readonly signed: PackedDate;
  readonly adopted: PackedDate;
  readonly isInstrument: boolean;
  /** True for what happens and is over: it is never closed, it is asked for what it left behind. */
  readonly happens: boolean;
}

/** An instrument began when it came into force, else as it says, else when it was signed or adopted; all else as it says. */
function beginning({ since, inForce, signed, adopted, isInstrument }: RecordedLife): PackedDate {
  return isInstrument ? inForce || since || signed || adopted : since;
}

/** The first day of existence; `alwaysBegun` where that is not known. */
export function firstDayOfLife(life: RecordedLife): number {
  const date = unpackDate(beginning(life));
  return date === null ? alwaysBegun : firstDayNumber(date);
}

/**
 * The first day after its existence. One without a recorded end ended when another succeeded or replaced it, where that day is
 * known: a draft that was to replace it ends nothing.
 */
export function endOfLife(life: RecordedLife, replaced: PackedDate): number {
  const date = life.happens ? null : unpackDate(life.until || replaced);
  return date === null ? notEnded : endDayNumber(date);
}
