import { idOf } from '../../network/read-network.ts';
import { integerArgument } from '../arguments/integer-argument.ts';
import { optionalTopic } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { question, type Telling } from '../question.ts';
import { formatList, formatPercent } from '../telling/sentence.ts';
import { type BrokersFound, type BrokersWanted, type FoundBroker, searchBrokers } from './search-brokers.ts';

export interface BrokersArguments {
  readonly topic?: string | null;
  readonly asOf?: string | null;
  /** How many at most, 1 to 200. */
  readonly first?: number | null;
}

export interface Broker {
  readonly entity: string;
  /** Share of the best paths between bodies of different countries that run through it, paths through states left out, 0 to 1. */
  readonly score: number;
  readonly rank: number;
  readonly measure: string;
  readonly sentence: string;
  /** The countries between which it stands, those that depend on it most first. */
  readonly countriesJoined: readonly string[];
}

const measureName = 'betweenness across borders';

function describeAlone({ facts }: Telling, onlyJoins: FoundBroker['onlyJoins']): string {
  if (onlyJoins === null) return 'Whether those it joins could reach each other without it was not looked at.';
  if (onlyJoins.length === 0) return 'Whoever it joins could also reach each other without it, by weaker ways.';
  return `Nothing else joins ${formatList(onlyJoins.map((body) => facts.entity(body).name))} to other countries.`;
}

function tellSentence(telling: Telling, { entity, score, counting, onlyJoins }: FoundBroker): string {
  const name = (one: number) => telling.facts.entity(one).name;
  const pairs = counting.map(({ a, b, share }) => `${name(a)} and ${name(b)} (${formatPercent(share)})`);
  const how = `Treaties between states aside, ${formatPercent(score)} of the best ways between bodies of different countries run through ${name(entity)}`;
  return `${how}; it counts most between ${formatList(pairs)}. ${describeAlone(telling, onlyJoins)}`;
}

/**
 * Who stands on the best paths between bodies of the members of ASEAN and Japan, most first. A body is a broker for what it joins
 * across borders, not for how many it knows at home.
 */
export const brokers = question<BrokersArguments, BrokersWanted, BrokersFound, readonly Broker[]>({
  name: 'brokers',
  resolve: ({ topic, asOf, first, today }, resolving) => ({
    day: resolveDay(asOf, today),
    first: integerArgument('first', first, { fallback: 20, least: 1, most: 200 }),
    topic: optionalTopic(resolving, topic),
  }),
  search: searchBrokers,
  mentions: (found) => ({
    entities: found.brokers.flatMap(({ entity, counting, onlyJoins }) => [
      entity,
      ...counting.flatMap(({ a, b }) => [a, b]),
      ...(onlyJoins ?? []),
    ]),
    ties: [],
  }),
  tell: ({ brokers: found, sampled }, telling) =>
    found.map((broker, index) => ({
      entity: telling.facts.entity(broker.entity).id,
      score: Number(broker.score.toFixed(6)),
      rank: index + 1,
      measure: sampled ? `${measureName}, estimated from some bodies of each country` : measureName,
      sentence: tellSentence(telling, broker),
      countriesJoined: broker.countries.map((country) => idOf(telling.network, country)),
    })),
});
