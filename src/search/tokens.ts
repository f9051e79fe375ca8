import { foldKana, foldText } from './fold-text.ts';

/** Words that tell nothing by themselves, in the languages in which names are written with spaces. */
export const stopWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'],
  ...['da', 'das', 'de', 'do', 'dos', 'e', 'em', 'no', 'para'],
  ...['dan', 'dalam', 'dari', 'di', 'untuk', 'yang'],
  ...['ang', 'mga', 'ng', 'sa'],
  ...['ba', 'iha'],
  ...['cua', 'va'],
]);

/** Letters, marks and digits of the scripts that are written without spaces between words. */
const unspaced =
  '[\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}]';

/** One letter of a script without spaces. */
export const unspacedLetter = new RegExp(`(?=[\\p{L}\\p{M}])${unspaced}`, 'u');

/** A run of such letters; spaces within it belong to phrases, not to words, and are passed over. */
const unspacedRun = new RegExp(`(?:(?=[\\p{L}\\p{M}])${unspaced}\\s*)+`, 'gu');

/** Stands between two runs, so that no part of a name is found across them. */
const betweenRuns = '|';

/** Cuts by dictionaries of the scripts in the text; the language given does not matter to them. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function cut(chunk: string): string[] {
  if (!unspacedLetter.test(chunk)) return [chunk];
  return [...segmenter.segment(chunk)].filter((part) => part.isWordLike).map((part) => foldKana(part.segment));
}

/** The words of a text, folded; Thai, Lao, Khmer, Burmese and Japanese are cut by dictionary. Punctuation separates. */
export function tokenize(text: string): string[] {
  return (foldText(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).flatMap(cut);
}

/** The runs of a text in scripts without spaces, folded. */
export function unspacedRuns(text: string): string[] {
  return (foldKana(foldText(text)).match(unspacedRun) ?? []).map((run) => run.replace(/\s+/g, ''));
}

/** The pairs of neighbouring letters of a run: whoever has them all in order contains the run. */
export function bigrams(run: string): string[] {
  const letters = [...run];
  return letters.slice(0, -1).map((letter, index) => letter + letters[index + 1]);
}

/** What makes any part of a name in a script without spaces findable: the letter pairs of its runs. */
export function bigramsOf(texts: readonly string[]): string[] {
  return texts.flatMap(unspacedRuns).flatMap((run) => [...bigrams(run), betweenRuns]);
}
