import { expect, it } from 'vitest';
import { mostPoints } from '../../../src/client/writing/most-points.ts';
import { mostPoints as givenAtMost } from '../../../src/cooperation/counterparts/factors/counterpart-factors.ts';

it('the scale of the points of a counterpart is what its factors give together at most', () => {
  expect(mostPoints).toBe(givenAtMost);
});
