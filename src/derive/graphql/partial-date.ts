import { GraphQLScalarType, Kind } from 'graphql';
import { failure } from '../../errors.ts';
import { isPartialDate } from '../../model/date-bounds.ts';

function read(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw failure('BAD_DATE', { value: String(value) });
}

/** The scalar `Date`: a calendar date known to the day, the month or only the year, given and taken as written. */
export const partialDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A calendar date as its source gives it: YYYY-MM-DD, or only YYYY-MM or YYYY where no more is known. It has no time and no zone.',
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : node.kind),
});
