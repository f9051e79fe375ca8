import fc from 'fast-check';

/** Any date as sources give it, known to the day, the month or only the year. */
export const anyDateText: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, known]) => date.toISOString().slice(0, known));

/** A date of one of a few years, so that periods often meet, or none. */
export const anyNearDate: fc.Arbitrary<string | null> = fc.option(
  fc
    .tuple(
      fc.date({ min: new Date('2012-01-01'), max: new Date('2016-12-31'), noInvalidDate: true }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([date, known]) => date.toISOString().slice(0, known)),
);

/** A day of those years, or of those just before and after. */
export const anyNearDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('2011-06-01'), max: new Date('2017-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
