import { describe, expect, it } from 'vitest';
import { evidenceCell, evidenceLine } from '../../../src/client/writing/evidence-line.ts';
import { formatCounted } from '../../../src/client/writing/plural.ts';
import { holdsWords } from '../../../src/client/writing/text-filter.ts';

const source = {
  id: 'source:report',
  title: 'Report',
  publisher: 'NWEC',
  url: 'https://example.org/r',
  published: '2017',
};

describe('how something is known', () => {
  it('is a line with the words to look for, where there are any', () => {
    expect(evidenceLine({ source, locator: 'p. 3', anchor: 'was held in' })).toBe(
      'Report, p. 3: "was held in" [source:report]',
    );
    expect(evidenceLine({ source, locator: 'p. 3', anchor: null })).toBe('Report, p. 3 [source:report]');
  });

  it('is a cell with every source, its address and the place', () => {
    const printed = { source: { ...source, title: 'Book', url: null }, locator: 'ch. 2', anchor: null };
    expect(evidenceCell([{ source, locator: 'p. 3', anchor: null }, printed])).toBe(
      'Report, https://example.org/r, p. 3; Book, ch. 2',
    );
    expect(evidenceCell([])).toBe('');
  });
});

describe('a number with its word', () => {
  it.each([
    [0, '0 steps'],
    [1, '1 step'],
    [2, '2 steps'],
    [21, '21 steps'],
  ])('%d is %j', (count, said) => {
    expect(formatCounted(count, 'step', 'steps')).toBe(said);
  });
});

describe('a text looked through for words', () => {
  it.each([
    ['Bộ Công an Việt Nam', 'viet nam'],
    ['Seminar, Chiang Mai, 2017', '2017 chiang'],
    ['ตำรวจ', 'ตำรวจ'],
    ['National Women’s Education Center', "women's"],
    ['ＮＷＥＣ', 'nwec'],
    ['anything', '  '],
  ])('%j holds %j', (text, typed) => expect(holdsWords(text, typed)).toBe(true));

  it('does not hold a word that is not there', () => {
    expect(holdsWords('Seminar in Bangkok', 'seminar tokyo')).toBe(false);
  });
});
