const rules = new Intl.PluralRules('en-GB');

/** The word that goes with a number of things: 1 takes `one`, every other number `many`. */
export function pluralWord(count: number, one: string, many: string): string {
  return rules.select(count) === 'one' ? one : many;
}

/** A number with its word: "1 step", "3 steps". */
export function formatCounted(count: number, one: string, many: string): string {
  return `${count} ${pluralWord(count, one, many)}`;
}
