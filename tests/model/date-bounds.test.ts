import { expect, test } from 'vitest';
import { endDay, firstDay, holdsOn, isPartialDate, lastDay } from '../../src/model/date-bounds.ts';

test.each(['2017', '2017-10', '2017-10-19', '2024-02-29'])('%s is a date', (value) => {
  expect(isPartialDate(value)).toBe(true);
});

test.each(['17', '2017-13', '2023-02-29', '2017-10-19T00:00', '19 October 2017', '', '2017-1-2'])(
  '"%s" is not a date',
  (value) => {
    expect(isPartialDate(value)).toBe(false);
  },
);

test('a year begins with its first day and ends after its last', () => {
  expect([firstDay('2003'), lastDay('2003'), endDay('2003')]).toEqual(['2003-01-01', '2003-12-31', '2004-01-01']);
});

test('a month ends after its last day, also in December and in a leap year', () => {
  expect([endDay('2016-12'), endDay('2016-02'), lastDay('2016-02')]).toEqual([
    '2017-01-01',
    '2016-03-01',
    '2016-02-29',
  ]);
});

test('an interval holds on its first day and no longer on the day of its end', () => {
  const seminar = { since: '2017-10-19', until: '2017-11-02' };
  expect(['2017-10-18', '2017-10-19', '2017-11-01', '2017-11-02'].map((day) => holdsOn(seminar, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('an end known only to the year holds through that year', () => {
  expect(holdsOn({ since: null, until: '2011' }, '2011-12-31')).toBe(true);
  expect(holdsOn({ since: null, until: '2011' }, '2012-01-01')).toBe(false);
});

test('unknown ends are open', () => {
  expect(holdsOn({ since: null, until: null }, '1900-01-01')).toBe(true);
});
