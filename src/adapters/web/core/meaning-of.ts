import type { Model } from '../../../client/generated/model.ts';
import { readable } from './words.ts';

/** The meaning that the model gives a word; the word itself where the model is not here yet. */
export function meaningOf(model: Model | null, vocabulary: string, word: string): string {
  const words = model?.vocabularies.find((candidate) => candidate.name === vocabulary)?.words;
  return words?.find((candidate) => candidate.word === word)?.meaning ?? readable(word);
}
