import { endDay, firstDay, lastDay } from '../model/date-bounds.ts';

/** Days are counted from 1970-01-01, negative before it, so that comparing days is comparing whole numbers. */
const millisecondsOfDay = 86_400_000;

/** A day that no calendar reaches: what began then has always been there. */
export const alwaysBegun = -0x80000000;
/** A day that no calendar reaches: what ends then has not ended. */
export const notEnded = 0x7fffffff;
/** Stands where no day is known. */
export const unknownDay = -0x7fffffff;

/** The number of a day written YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);
}

/** The day of a number, written YYYY-MM-DD. */
export function dayText(day: number): string {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Numbers of the first day of a date, of its last, and of the day on which what ends at it holds no longer. */
export const firstDayNumber = (date: string) => dayNumber(firstDay(date));
export const lastDayNumber = (date: string) => dayNumber(lastDay(date));
export const endDayNumber = (date: string) => dayNumber(endDay(date));

/** Years between two days, never negative. */
export function yearsBetween(earlier: number, later: number): number {
  return Math.max(0, (later - earlier) / 365.25);
}
