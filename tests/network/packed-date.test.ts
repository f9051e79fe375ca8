import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDate, unpackDate } from '../../src/network/packed-date.ts';
import { anyDateText } from './any-date-text.ts';

describe('A packed date', () => {
  it('is read again as its source gave it', () => {
    fc.assert(
      fc.property(anyDateText, (date) => {
        expect(unpackDate(packDate(date))).toBe(date);
      }),
    );
  });

  it('sorts as its text does', () => {
    fc.assert(
      fc.property(anyDateText, anyDateText, (one, other) => {
        expect(Math.sign(packDate(one) - packDate(other))).toBe(one === other ? 0 : one < other ? -1 : 1);
      }),
    );
  });

  it('is nothing where no date is known', () => {
    expect(packDate(null)).toBe(0);
    expect(unpackDate(0)).toBeNull();
  });
});
