import { nameKey, nameKeys } from './name-key.ts';
import { bigrams, tokenize, unspacedRuns } from './tokens.ts';

function fragments(text: string): Set<string> {
  return new Set([...tokenize(text), ...unspacedRuns(text).flatMap(bigrams)]);
}

/** How well a name answers to the text, from 0 (not at all) to 4 (it is the name). */
function likeness(text: string, name: string): number {
  const key = nameKey(text);
  const keys = nameKeys(name);
  if (key === '' || keys.length === 0) return 0;
  if (keys.includes(key)) return 4;
  if (keys.some((one) => one.startsWith(key))) return 3;
  if (keys.some((one) => one.includes(key))) return 2;
  const wanted = [...fragments(text)];
  const there = [...fragments(name)];
  const met = wanted.filter((one) =>
    there.some((other) => other === one || (one.length >= 4 && other.startsWith(one))),
  );
  return met.length / wanted.length;
}

/** Which of the names, in their order, answers best to the text; null where none does. */
export function matchedName(text: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const name of names) {
    const found = likeness(text, name);
    if (found > most) {
      most = found;
      best = name;
    }
  }
  return best;
}
