import { foldKana, foldText } from './fold-text.ts';
import { unspacedLetter } from './unspaced-scripts.ts';

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
