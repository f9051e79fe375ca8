import { nameKey } from './name-key.ts';
import { pointsOf, type Way } from './scores.ts';
import type { SearchProperties } from './search-properties.ts';
import { letterPairs, stopWords, unspacedLetter, unspacedRuns, wordsOf } from './tokens.ts';

type Field = keyof SearchProperties;

/** One way of asking the index. */
export interface Attempt {
  readonly way: Way;
  readonly points: number;
  /**
   * A query for the index, made of folded letters and digits only: whatever was typed, no sign of it can be syntax. Words
   * in small letters are no operators.
   */
  readonly query: string;
  /** Of what most must be there, where this way guesses: words or letter pairs; otherwise empty. */
  readonly wanted: readonly string[];
}

/** A text as the index is asked for it. */
export interface SearchQuery {
  /** The text as one word, to compare names with. */
  readonly key: string;
  readonly attempts: readonly Attempt[];
}

/** Longer texts are read up to here: nobody's name has more, and a query must stay small. */
const mostWords = 16;
const mostPairs = 48;
const longestText = 400;

/** Where a word counts for more, when it may stand anywhere. */
const weightOf: Readonly<Partial<Record<Field, number>>> = { searchNameWords: 6, searchAliasWords: 4 };

const nameFields: readonly Field[] = ['searchNameWords'];
const namesFields: readonly Field[] = ['searchNameWords', 'searchAliasWords'];
const textFields: readonly Field[] = ['searchNameWords', 'searchAliasWords', 'searchTextWords'];

function anyOf(clauses: readonly string[]): string {
  return clauses.length === 1 ? (clauses[0] ?? '') : `(${clauses.join(' OR ')})`;
}

function allOf(clauses: readonly string[]): string {
  return clauses.map((clause) => `+${clause}`).join(' ');
}

/** A word as it may stand in the fields: whole, or, where people leave words unfinished, as a beginning. */
function wordClause(word: string, isLast: boolean, fields: readonly Field[]): string {
  const unfinished = word.length >= (isLast ? 2 : 4);
  const clauses = fields.flatMap((field) => {
    const weight = `^${weightOf[field] ?? 1}`;
    return [`${field}:${word}${weight}`, ...(unfinished ? [`${field}:${word}*${weight}`] : [])];
  });
  if (unspacedLetter.test(word)) clauses.push(partClause(word));
  return anyOf(clauses);
}

/** Any part of a name in a script without spaces, wherever a dictionary would cut it. */
function partClause(run: string): string {
  const pairs = letterPairs(run);
  return pairs.length === 0 ? `searchParts:${run}*` : `searchParts:"${pairs.join(' ')}"`;
}

/** A word with one letter wrong; short words have too many neighbours. */
function almostClause(word: string): string {
  const almost = [...word].length >= 4 && !unspacedLetter.test(word) ? '~1' : '';
  return anyOf(namesFields.map((field) => `${field}:${word}${almost}`));
}

function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !stopWords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}

function attempt(way: Way, query: string, wanted: readonly string[] = []): Attempt {
  return { way, points: pointsOf[way], query, wanted };
}

/** The ways in which to look for a text, best first; none where it has neither letters nor digits. */
export function searchQuery(text: string): SearchQuery {
  const read = text.slice(0, longestText);
  const key = nameKey(read);
  const words = tellingWords([...new Set(wordsOf(read))]);
  const pairs = [...new Set(unspacedRuns(read).flatMap(letterPairs))].slice(0, mostPairs);
  if (key === '' || words.length === 0) return { key: '', attempts: [] };
  const all = (fields: readonly Field[]) =>
    allOf(words.map((word, index) => wordClause(word, index === words.length - 1, fields)));
  const begins = [...key].length > 1;
  const runs = unspacedRuns(read);
  const attempts = [
    attempt('EXACT_NAME', `searchNameKeys:${key}`),
    attempt('EXACT_ALIAS', `searchAliasKeys:${key}`),
    ...(begins ? [attempt('NAME_BEGINS', `searchNameKeys:${key}*`)] : []),
    ...(begins ? [attempt('ALIAS_BEGINS', `searchAliasKeys:${key}*`)] : []),
    attempt('WORDS_IN_NAME', all(nameFields)),
    attempt('WORDS_IN_NAMES', all(namesFields)),
    ...(runs.length > 0
      ? [attempt('WORDS_IN_NAMES', allOf(runs.map((run) => partClause(run.slice(0, mostPairs)))))]
      : []),
    attempt('WORDS_IN_TEXT', all(textFields)),
    attempt('ALMOST_IN_NAMES', allOf(words.map(almostClause))),
    ...(key.length >= 4
      ? [attempt('ALMOST_A_NAME', anyOf(['searchNameKeys', 'searchAliasKeys'].map((f) => `${f}:${key}~1`)))]
      : []),
    ...(pairs.length >= 3 ? [attempt('MOST_IN_NAMES', anyOf(pairs.map((pair) => `searchParts:${pair}`)), pairs)] : []),
    ...(words.length > 1
      ? [
          attempt('MOST_IN_NAMES', anyOf(words.flatMap((word) => namesFields.map((f) => `${f}:${word}`))), words),
          attempt('MOST_IN_TEXT', anyOf(words.flatMap((word) => textFields.map((f) => `${f}:${word}`))), words),
        ]
      : []),
  ];
  return { key, attempts };
}
