/** A sentence begins with a capital letter, whatever name it begins with. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Things in a row as one says them: "A", "A and B", "A, B and C"; beyond `most`, "A, B and 4 more". */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  if (shown.length <= 1) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count with its noun: "one agreement", "three agreements", "no agreements". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${words[count] ?? count} ${count === 1 ? one : many}`;
}

/** A time in years as one says it: "less than a year", "nine years". */
export function yearsSaid(years: number): string {
  const rounded = Math.floor(years + 1 / 24);
  return rounded < 1 ? 'less than a year' : counted(rounded, 'year');
}
