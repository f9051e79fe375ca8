import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeCell, toCsv } from '../../../src/adapters/web/core/csv.ts';

describe('a table as CSV', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'never lets %j start a formula',
    (cell) => {
      expect(safeCell(cell).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('leaves numbers alone, negative ones too', () => {
    expect(safeCell(-3)).toBe('-3');
  });

  it('quotes what would break a row', () => {
    expect(safeCell('a "b", c')).toBe('"a ""b"", c"');
  });

  it('writes no cell whose first character a spreadsheet runs, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (cell) => !/^"?\s*[=+\-@]/.test(safeCell(cell))));
  });

  it('begins with a byte order mark and keeps local scripts', () => {
    const csv = toCsv({ columns: ['name'], rows: [['ตำรวจ'], [null]] });
    expect(csv).toBe('\uFEFFname\r\nตำรวจ\r\n\r\n');
  });
});
