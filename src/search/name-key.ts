import { foldKana, foldText } from './fold-text.ts';

/** Longer names are compared by their beginnings: an index takes no words without end. */
const longestKey = 200;

/** A name as one word, so that "Viet Nam" is Vietnam and "Timor-Leste" is Timor Leste. */
export function nameKey(name: string): string {
  return foldKana(foldText(name))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .slice(0, longestKey);
}

/** An acronym in brackets is a name of its own: "Child Protection Unit (CPU)". A year or a country in brackets is not. */
const acronymInBrackets = /\(([A-Z][A-Za-z0-9/&-]*[A-Z][A-Za-z0-9/&-]*)\)/g;

/** The keys under which a name is found exactly: whole, without what stands in brackets, and by the acronym in them. */
export function nameKeys(name: string): string[] {
  const acronyms = [...name.matchAll(acronymInBrackets)].map((match) => match[1] ?? '');
  const keys = [name, name.replace(/\([^)]*\)/g, ' '), ...acronyms].map(nameKey);
  return [...new Set(keys)].filter((key) => key !== '');
}
