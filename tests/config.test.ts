import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('The configuration', () => {
  it('has defaults that answer, keep and shed', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      answerCacheMegabytes: 64,
      stalenessMs: 250,
      maxInFlight: 200,
      slowMs: 1000,
    });
  });

  it('reads whole numbers', () => {
    const env = { SAPHAN_ANSWER_CACHE_MB: '0', SAPHAN_STALENESS_MS: '0', SAPHAN_MAX_IN_FLIGHT: '1', PORT: '' };
    expect(readConfig(env)).toMatchObject({ answerCacheMegabytes: 0, stalenessMs: 0, maxInFlight: 1, port: 4000 });
  });

  it.each([
    ['PORT', '65536'],
    ['SAPHAN_ANSWER_CACHE_MB', '-1'],
    ['SAPHAN_STALENESS_MS', '2.5'],
    ['SAPHAN_MAX_IN_FLIGHT', '0'],
    ['SAPHAN_SLOW_MS', 'long'],
  ])('refuses %s=%s by name', (variable, value) => {
    expect(() => readConfig({ [variable]: value })).toThrow(
      new RegExp(`${variable} is "${value}"; give a number from`),
    );
  });
});
