import { wordsOfModel } from '../../../client/generated/words-of-model.ts';
import { readable } from './words.ts';

/** The meaning that the model gives a word; the word itself where it gives none. */
export function meaningOf(vocabulary: string, word: string): string {
  return wordsOfModel[vocabulary]?.[word] ?? readable(word);
}
