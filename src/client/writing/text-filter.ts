import { foldText } from '../../search/fold-text.ts';

/** A text as it is compared: the same form that the server's search gives it. */
export const folded = (text: string): string => foldText(text.trim());

/** True where every word that was typed is in the text, whatever its spelling: case, width and Latin diacritics don't count. */
export function holdsWords(text: string, typed: string): boolean {
  const hay = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
