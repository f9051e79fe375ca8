import { describe, expect, it } from 'vitest';
import { dialled } from '../../../src/adapters/web/components/phone-numbers.tsx';
import { canBeCalled, hotlinesByCountry } from '../../../src/adapters/web/views/hotlines/hotlines-by-country.ts';
import type { Hotline } from '../../../src/client/generated/hotlines.ts';

const hotline = (id: string, more: Partial<Hotline> = {}): Hotline => ({
  kind: 'SERVICE',
  id,
  name: id,
  nameLocal: null,
  unnamed: false,
  country: { id: 'country:th', name: 'Thailand' },
  description: null,
  url: null,
  until: null,
  mandates: ['HOTLINE'],
  numbers: ['1300'],
  hours: null,
  languages: [],
  caveats: [],
  evidence: [],
  ...more,
});

const region = new Set(['country:th', 'country:jp']);

describe('hotlines', () => {
  it('come by country, the region first, those without a country last', () => {
    const groups = hotlinesByCountry(
      [
        hotline('a', { country: null }),
        hotline('b', { country: { id: 'country:us', name: 'United States' } }),
        hotline('c'),
      ],
      region,
    );
    expect(groups.map(({ country }) => country?.name)).toEqual(['Thailand', 'United States', undefined]);
  });

  it('put a service with a number before one without', () => {
    const [group] = hotlinesByCountry([hotline('a', { numbers: [] }), hotline('b')], region);
    expect(group?.hotlines.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('leave out what has ended and what is not named', () => {
    expect(canBeCalled(hotline('a', { until: '2015' }))).toBe(false);
    expect(canBeCalled(hotline('a', { unnamed: true }))).toBe(false);
    expect(canBeCalled(hotline('a', { mandates: ['COUNSELLING'], numbers: [] }))).toBe(false);
  });
});

describe('a printed number', () => {
  it.each([
    ['1300', '1300'],
    ['+66 (0) 2 659 6185', '+6626596185'],
    ['03-8000 8000', '0380008000'],
    ['call the embassy', null],
  ])('%j is dialled as %j', (printed, dial) => {
    expect(dialled(printed)).toBe(dial);
  });
});
