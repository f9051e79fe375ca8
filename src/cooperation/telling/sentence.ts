/** A sentence begins with a capital letter, whatever name it begins with. */
export function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const lists = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** Things in a row as one says them: "A", "A and B", "A, B and C"; beyond `most`, "A, B and 4 more". */
export function formatList(names: readonly string[], most = 4): string {
  return lists.format(names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : [...names]);
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A whole number as one says it: in words up to twelve. */
export function countWord(count: number): string {
  return words[count] ?? String(count);
}

const plurals = new Intl.PluralRules('en-GB');

/** A count with its noun: "one agreement", "three agreements", "no agreements". */
export function pluralize(count: number, one: string, many = `${one}s`): string {
  return `${countWord(count)} ${plurals.select(count) === 'one' ? one : many}`;
}

/** A time in years as one says it: "less than a year", "nine years". */
export function formatYears(years: number): string {
  const rounded = Math.floor(years + 1 / 24);
  return rounded < 1 ? 'less than a year' : pluralize(rounded, 'year');
}

/** When something was: "on 19 October 2017", "in October 2017", "in 2017". */
export function formatWhen(date: string, spoken: string): string {
  return `${date.length === 10 ? 'on' : 'in'} ${spoken}`;
}

/** A share as one says it: "12 %", and below ten one digit more. */
export function formatPercent(share: number): string {
  return share < 0.0995 ? `${(100 * share).toFixed(1)} %` : `${Math.round(100 * share)} %`;
}
