/**
 * The part of the syntax of opening_hours (OpenStreetMap) that seeds use: days of the week or of the year, spans of time,
 * `PH` for public holidays, `off`; rules parted by semicolons, the later one winning: `Mo-Fr 09:00-17:00; PH off`.
 */
const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const days = `${day}(?:-${day})?(?:,${day}(?:-${day})?)*`;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const dates = `${month} \\d{2}(?:-${month} \\d{2})?`;
const clock = '(?:[01]\\d|2[0-4]):[0-5]\\d';
const span = `${clock}-${clock}`;
const rule = new RegExp(`^(?:${days}|${dates}) (?:off|${span}(?:,${span})*)$`);

/** True for a rule that can be read: one or several parts, a semicolon between. */
export function isHoursRule(text: string): boolean {
  return text.split('; ').every((part) => part === '24/7' || rule.test(part));
}

/** True for the IANA name of a time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && name.includes('/');
  } catch {
    return false;
  }
}
