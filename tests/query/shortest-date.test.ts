import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstDay } from '../../src/model/date-bounds.ts';
import { shortestDate } from '../../src/query/compile/shortest-date.ts';

const date = fc
  .tuple(fc.integer({ min: 2000, max: 2004 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([year, month, day]) => [String(year), ...(month ? [`0${month}`, ...(day ? [`0${day}`] : [])] : [])].join('-'));

it('compares dates as texts exactly as their first days compare', () => {
  fc.assert(
    fc.property(date, date, (stored, asked) => {
      expect(stored < shortestDate(asked)).toBe(firstDay(stored) < firstDay(asked));
      expect(stored >= shortestDate(asked)).toBe(firstDay(stored) >= firstDay(asked));
    }),
    { numRuns: 2_000 },
  );
});
