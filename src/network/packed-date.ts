/**
 * A date as its source gives it, in one whole number: 2017-10-19 is 20171019, 2017-10 is 20171000, 2017 is 20170000, and 0 is not known.
 * Numbers sort as the texts do.
 */
export type PackedDate = number;

/** Packs a date written YYYY, YYYY-MM or YYYY-MM-DD; null becomes 0. */
export function packDate(date: string | null): PackedDate {
  if (date === null) return 0;
  const [year, month, day] = date.split('-');
  return Number(year) * 10_000 + Number(month ?? 0) * 100 + Number(day ?? 0);
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The date as its source gives it; null where it is not known. */
export function unpackDate(packed: PackedDate): string | null {
  if (packed === 0) return null;
  const year = String(Math.floor(packed / 10_000)).padStart(4, '0');
  const month = Math.floor(packed / 100) % 100;
  const day = packed % 100;
  if (month === 0) return year;
  return day === 0 ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
