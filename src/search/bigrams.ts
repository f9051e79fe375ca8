import { foldKana, foldText } from './fold-text.ts';
import { unspacedRun } from './unspaced-scripts.ts';

/** Stands between two runs, so that no part of a name is found across them. */
export const betweenRuns = '|';

/** The pairs of neighbouring letters of a run: whoever has them all in order contains the run. */
export function bigrams(run: string): string[] {
  const letters = [...run];
  return letters.slice(0, -1).map((letter, index) => letter + letters[index + 1]);
}

/** The runs of a text in scripts without spaces, folded. */
export function unspacedRuns(text: string): string[] {
  return (foldKana(foldText(text)).match(unspacedRun) ?? []).map((run) => run.replace(/\s+/g, ''));
}

/** What makes any part of a name in a script without spaces findable: the letter pairs of its runs. */
export function bigramsOf(texts: readonly string[]): string[] {
  return texts.flatMap(unspacedRuns).flatMap((run) => [...bigrams(run), betweenRuns]);
}
