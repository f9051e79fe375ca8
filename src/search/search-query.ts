import type { SearchPropertyName } from '../catalog/search-index.ts';
import { nameKey } from './name-key.ts';
import { pointsOf, type StrategyName } from './scores.ts';
import { bigrams, stopWords, tokenize, unspacedLetter, unspacedRuns } from './tokens.ts';

/** One way of asking the index. */
export interface SearchStrategy {
  readonly name: StrategyName;
  readonly points: number;
  /**
   * A query for the index, made of folded letters and digits only: whatever was typed, no sign of it can be syntax. Words
   * in small letters are no operators.
   */
  readonly query: string;
  /** Of what most must be there, where it guesses: words or letter pairs; otherwise empty. */
  readonly wanted: readonly string[];
}

/** A text as the index is asked for it. */
export interface SearchQuery {
  /** The text as one word, to compare names with. */
  readonly key: string;
  readonly strategies: readonly SearchStrategy[];
}

/** Longer texts are read up to here: nobody's name has more, and a query must stay small. */
const mostWords = 16;
const mostPairs = 48;
const longestText = 400;

/** Where a word counts for more, when it may stand anywhere. */
const weightOf: Readonly<Partial<Record<SearchPropertyName, number>>> = { searchNameWords: 6, searchAliasWords: 4 };

const nameFields: readonly SearchPropertyName[] = ['searchNameWords'];
const namesFields: readonly SearchPropertyName[] = ['searchNameWords', 'searchAliasWords'];
const textFields: readonly SearchPropertyName[] = ['searchNameWords', 'searchAliasWords', 'searchTextWords'];

function anyOf(clauses: readonly string[]): string {
  return clauses.length === 1 ? (clauses[0] ?? '') : `(${clauses.join(' OR ')})`;
}

function allOf(clauses: readonly string[]): string {
  return clauses.map((clause) => `+${clause}`).join(' ');
}

/** A word as it may stand in the fields: whole, or, where people leave words unfinished, as a beginning. */
function wordClause(word: string, isLast: boolean, fields: readonly SearchPropertyName[]): string {
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
  const pairs = bigrams(run);
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

function strategy(name: StrategyName, query: string, wanted: readonly string[] = []): SearchStrategy {
  return { name, points: pointsOf[name], query, wanted };
}

/** The strategies by which to look for a text, best first; none where it has neither letters nor digits. */
export function searchQuery(text: string): SearchQuery {
  const read = text.slice(0, longestText);
  const key = nameKey(read);
  const words = tellingWords([...new Set(tokenize(read))]);
  const pairs = [...new Set(unspacedRuns(read).flatMap(bigrams))].slice(0, mostPairs);
  if (key === '' || words.length === 0) return { key: '', strategies: [] };
  const all = (fields: readonly SearchPropertyName[]) =>
    allOf(words.map((word, index) => wordClause(word, index === words.length - 1, fields)));
  const begins = [...key].length > 1;
  const runs = unspacedRuns(read);
  const strategies = [
    strategy('EXACT_NAME', `searchNameKeys:${key}`),
    strategy('EXACT_ALIAS', `searchAliasKeys:${key}`),
    ...(begins ? [strategy('NAME_BEGINS', `searchNameKeys:${key}*`)] : []),
    ...(begins ? [strategy('ALIAS_BEGINS', `searchAliasKeys:${key}*`)] : []),
    strategy('WORDS_IN_NAME', all(nameFields)),
    strategy('WORDS_IN_NAMES', all(namesFields)),
    ...(runs.length > 0
      ? [strategy('WORDS_IN_NAMES', allOf(runs.map((run) => partClause(run.slice(0, mostPairs)))))]
      : []),
    strategy('WORDS_IN_TEXT', all(textFields)),
    strategy('ALMOST_IN_NAMES', allOf(words.map(almostClause))),
    ...(key.length >= 4
      ? [strategy('ALMOST_A_NAME', anyOf(['searchNameKeys', 'searchAliasKeys'].map((f) => `${f}:${key}~1`)))]
      : []),
    ...(pairs.length >= 3 ? [strategy('MOST_IN_NAMES', anyOf(pairs.map((pair) => `searchParts:${pair}`)), pairs)] : []),
    ...(words.length > 1
      ? [
          strategy('MOST_IN_NAMES', anyOf(words.flatMap((word) => namesFields.map((f) => `${f}:${word}`))), words),
          strategy('MOST_IN_TEXT', anyOf(words.flatMap((word) => textFields.map((f) => `${f}:${word}`))), words),
        ]
      : []),
  ];
  return { key, strategies };
}
