import { describe, expect, it } from 'vitest';
import { formatDate, formatInterval } from '../../../src/client/writing/format-date.ts';
import { readPartialDate } from '../../../src/client/writing/partial-date.ts';

describe('dates as they are shown', () => {
  it.each([
    ['2017', '2017'],
    ['2017-10', 'October 2017'],
    ['2017-10-19', '19 October 2017'],
    ['2004-03-01', '1 March 2004'],
    ['1999-12-31', '31 December 1999'],
    ['around 2003', 'around 2003'],
  ])('says %j as %j', (value, said) => {
    expect(formatDate(value)).toBe(said);
  });

  it.each([
    [{ since: '2003' }, 'since 2003'],
    [{ observed: '2015' }, 'as known in 2015'],
    [{ until: '2018-12' }, 'until December 2018'],
    [{ since: '2017-10-19', until: '2017-11-02' }, '19 October 2017 to 2 November 2017'],
    [{ since: '2012', until: '2012' }, '2012'],
    [{ since: null, until: null, observed: null }, 'date not known'],
  ])('says %j as %j', (dated, said) => {
    expect(formatInterval(dated)).toBe(said);
  });
});

describe('dates as they are typed', () => {
  it.each(['2017', '2017-10', '2017-10-19', '2024-02-29'])('takes %s', (typed) => {
    expect(readPartialDate(` ${typed} `)).toBe(typed);
  });

  it.each(['', '17', '2017-13', '2017-02-30', '2017/10', 'today'])('refuses %j', (typed) => {
    expect(readPartialDate(typed)).toBeNull();
  });
});
