import { failure } from '../../errors.ts';
import { countryOf } from '../../network/read-network.ts';
import { integerArgument } from '../arguments/integer-argument.ts';
import { requireBody, requireCountry, requireEntity } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { question } from '../question.ts';
import { type Completeness, completenessOf } from '../telling/completeness.ts';
import { type CounterpartsFound, type CounterpartsWanted, searchCounterparts } from './search-counterparts.ts';
import { type Counterpart, mentionedCounterparts, tellCaveats, tellCounterpart } from './tell-counterparts.ts';

export interface CounterpartsArguments {
  readonly of: string;
  readonly country: string;
  readonly topics?: readonly string[] | null;
  readonly asOf?: string | null;
  /** How many at most, 1 to 100. */
  readonly first?: number | null;
}

export interface Counterparts {
  readonly items: readonly Counterpart[];
  readonly caveats: readonly string[];
  readonly completeness: Completeness;
}

/**
 * Who does in another country what a body does in its own, best first: the same work at the same level, and reachable by ties that
 * hold on the day. Bodies that nobody named are never among them.
 */
export const counterparts = question<CounterpartsArguments, CounterpartsWanted, CounterpartsFound, Counterparts>({
  name: 'counterparts',
  resolve(asked, resolving) {
    const first = integerArgument('first', asked.first, { fallback: 10, least: 1, most: 100 });
    const day = resolveDay(asked.asOf, asked.today);
    requireEntity(resolving, asked.of);
    const country = requireCountry(resolving, asked.country);
    const subject = requireBody(resolving, asked.of);
    if (countryOf(resolving.network, subject) === country) {
      throw failure('BAD_ARGUMENT', {
        argument: 'country',
        problem: 'is its own country; name the one across the border',
      });
    }
    const topics = [...new Set((asked.topics ?? []).map((topic) => requireEntity(resolving, topic)))];
    return { subject, country, topics, day, first };
  },
  search: searchCounterparts,
  mentions: mentionedCounterparts,
  tell: (found, telling, wanted) => ({
    items: found.items.map((item) => tellCounterpart(telling, item, wanted)),
    caveats: tellCaveats(telling, found),
    completeness: completenessOf(telling, found.more ? 'FIRST' : null, found.work),
  }),
});
