import { expect, it } from 'vitest';
import { mostPoints } from '../../../src/client/writing/most-points.ts';
import { mostForChannel } from '../../../src/cooperation/factors/channel.ts';
import { counterpartFactors } from '../../../src/cooperation/factors/counterpart-factors.ts';

it('the scale of the points of a counterpart is what its factors give together at most', () => {
  expect(mostPoints).toBe(counterpartFactors.reduce((sum, factor) => sum + factor.most, mostForChannel));
});
