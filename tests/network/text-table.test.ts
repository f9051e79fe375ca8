import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedBytes } from '../../src/network/shared-memory.ts';
import { numberOfText, textAt, textCount, textTable } from '../../src/network/text-table.ts';

const anyText = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 }));
const inOrder = (texts: readonly string[]) => [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));

describe('A table of texts', () => {
  it('gives each text by its number and each number by its text, whatever the script', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const ordered = inOrder(texts);
        const table = textTable(ordered, sharedBytes);
        expect(textCount(table)).toBe(ordered.length);
        for (const [number, text] of ordered.entries()) {
          expect(textAt(table, number)).toBe(text);
          expect(numberOfText(table, text)).toBe(number);
        }
      }),
    );
  });

  it('finds no text that it does not hold', () => {
    fc.assert(
      fc.property(fc.array(anyText), anyText, (texts, other) => {
        const ordered = inOrder(texts).filter((text) => text !== other);
        expect(numberOfText(textTable(ordered, sharedBytes), other)).toBe(-1);
      }),
    );
  });

  it('finds texts that differ only beyond the first plane of letters', () => {
    const ordered = inOrder(['\uff5e', '\u{10330}', '\u{10331}', 'ง']);
    const table = textTable(ordered, sharedBytes);
    expect(ordered.map((text) => numberOfText(table, text))).toEqual([0, 1, 2, 3]);
  });
});
