import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchPropertyNames } from '../../src/catalog/search-index.ts';
import { searchQuery } from '../../src/search/search-query.ts';

const fields = searchPropertyNames.join('|');
const term = '[\\p{L}\\p{M}\\p{N}]+';

/** The only shapes in which the query of an attempt may speak: what was typed stands in terms, the rest is ours. */
const clause = new RegExp(`^(${fields}):(${term}(\\*|~1)?(\\^\\d)?|"${term}( ${term})*")$`, 'u');

/** The clauses of a query, taken apart at what joins them. */
function clausesOf(query: string): readonly string[] {
  return query.split(/ (?=\+)| OR /).map((part) => part.replace(/^\+/, '').replace(/^\(/, '').replace(/\)$/, ''));
}

/** Texts full of what Lucene takes for syntax, in the middle of words of many scripts. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '+',
          '-',
          '&&',
          '||',
          '!',
          '(',
          ')',
          '{',
          '}',
          '[',
          ']',
          '^2',
          '"',
          '~',
          '*',
          '?',
          ':',
          '\\',
          '/',
          '.*/',
          ' ',
        ],
        ...['AND', 'OR', 'NOT', 'TO', 'searchNameKeys:', 'id:', '_exists_:', '<', '>', '=', '@', '#', '\u0000', '\n'],
        ...['police', 'กรมสอบสวน', '警察庁', 'ປ້ອງກັນ', 'ប៉ូលិស', 'ရဲ', 'Bộ Công an', '๑๓๐๐', "women's"],
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('the query of a search', () => {
  it('holds no character of syntax that was typed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { query } of searchQuery(text).strategies) {
          for (const one of clausesOf(query)) expect(one).toMatch(clause);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds no operator that was typed', () => {
    const queries = searchQuery('police AND NOT army').strategies.map(({ query }) => query);
    expect(queries.filter((query) => /\b(AND|NOT|TO)\b/.test(query))).toEqual([]);
  });

  it('stays small however long the text is', () => {
    const long = Array.from({ length: 500 }, (_, at) => `word${at} กรมสอบสวนคดีพิเศษ`).join(' ');
    for (const { query } of searchQuery(long).strategies) expect(query.length).toBeLessThan(6_000);
  });

  it.each(['', ' ', '***', '()', '"', '🚓'])('asks for nothing where %o has neither letters nor digits', (text) => {
    expect(searchQuery(text).strategies).toEqual([]);
  });

  it('asks for the name first and guesses last', () => {
    const points = searchQuery('national police').strategies.map((attempt) => attempt.points);
    expect(points[0]).toBe(Math.max(...points));
    expect(searchQuery('national police').strategies.at(-1)?.name).toBe('MOST_IN_TEXT');
  });
});
