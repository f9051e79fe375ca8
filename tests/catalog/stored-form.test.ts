import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsIn, storedDays, storedParts } from '../../src/catalog/stored-form.ts';
import { evidence } from '../../src/model/evidence.ts';

const text = fc.string({ minLength: 1 });
const piece = fc
  .record({ source: text, locator: text, anchor: text }, { requiredKeys: ['source', 'locator'] })
  .map((parts) => ({ ...parts }));

describe('records as they are stored', () => {
  it('are lists of equal length, one for each part', () => {
    const stored = storedParts('evidence', evidence, [
      { source: 'source:a', locator: 'p. 1', anchor: 'made up' },
      { source: 'source:b', locator: 'p. 2' },
    ]);
    expect(stored).toEqual([
      ['evidence_source', ['source:a', 'source:b']],
      ['evidence_locator', ['p. 1', 'p. 2']],
      ['evidence_anchor', ['made up', '']],
    ]);
  });

  it('are read back as they were, whatever they say and whichever parts they lack', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const stored = Object.fromEntries(storedParts('evidence', evidence, pieces));
        expect(recordsIn(stored, 'evidence', evidence)).toEqual(pieces);
      }),
    );
  });

  it('are none where nothing is stored', () => {
    expect(recordsIn({ name: 'X' }, 'evidence', evidence)).toEqual([]);
  });
});

describe('the days by which validity is compared', () => {
  it.each([
    [
      { since: '2003', until: '2015' },
      { sinceDay: '2003-01-01', untilDay: '2016-01-01' },
    ],
    [{ since: '2003-05' }, { sinceDay: '2003-05-01' }],
    [{ until: '2015-03-02' }, { untilDay: '2015-03-02' }],
    [{}, {}],
  ])('of %o are %o', (dates, days) => {
    expect(Object.fromEntries(storedDays(dates))).toEqual(days);
  });
});
