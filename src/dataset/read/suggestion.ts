import { editDistance } from '../../search/edit-distance.ts';

/** The candidate that the word was probably meant to be, or undefined: at most a third of its letters differ. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least - 1);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** A remedy that names the likely word, or else tells which words there are. */
export function meant(word: string, candidates: readonly string[], otherwise: string): string {
  const likely = closest(word, candidates);
  return likely ? `Probably "${likely}" is meant` : `${otherwise}: ${candidates.join(', ')}`;
}
