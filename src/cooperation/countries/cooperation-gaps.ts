import { integerArgument } from '../arguments/integer-argument.ts';
import { optionalTopic } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { isInstrument, worthTogether } from '../connections/shared-connections.ts';
import { question, type Searching } from '../question.ts';
import type { EvidenceFacts } from '../telling/facts.ts';
import { type CountryPair, CountryPairs, connectionsThrough, type MatrixState } from './country-pair.ts';
import { memberStates, pairsOf } from './region.ts';
import { type FoundSuggestion, searchSuggestion } from './search-suggestion.ts';
import { describeGap, describeSuggestion } from './tell-gap.ts';
import { evidenceOfPair, mentionedInPairs } from './tell-pair.ts';

export interface CooperationGapsArguments {
  readonly topic?: string | null;
  readonly asOf?: string | null;
  /** How many at most, 1 to 500. */
  readonly first?: number | null;
}

export interface CooperationGap {
  readonly a: string;
  readonly b: string;
  readonly state: MatrixState;
  readonly strength: number;
  readonly sentence: string;
  readonly suggestion: string;
  readonly reason: string;
  readonly via: string | null;
  readonly evidence: readonly EvidenceFacts[];
}

interface GapsWanted {
  readonly topic: number | null;
  readonly day: number;
  readonly first: number;
}

interface FoundGap {
  readonly pair: CountryPair;
  readonly found: FoundSuggestion;
}

interface GapsFound extends Pick<GapsWanted, 'topic'> {
  readonly gaps: readonly FoundGap[];
}

/** A pair with a connection worth this much is not a gap: about what a memorandum of six countries gives two of them. */
const strongConnection = 0.3;

/** What joins a pair best; on a topic an instrument, in force between the two and of few enough parties to commit them to each other. */
function closest({ network }: Searching, { connections, topic }: CountryPairs, { a, b }: CountryPair): number {
  const found = connections.between(a, b, topic);
  const best = topic === null ? found[0] : found.find((one) => isInstrument(network, one));
  return best?.worth ?? 0;
}

function searchGaps({ topic, day, first }: GapsWanted, searching: Searching): GapsFound {
  const { network, hidden } = searching;
  const members = memberStates(network, hidden, day);
  const pairs = new CountryPairs(searching, day, topic);
  const contactOf = ({ a, b }: CountryPair) =>
    topic === null ? 0 : worthTogether(pairs.connections.between(a, b, null));
  const gaps = pairsOf(members)
    .map(([a, b]) => pairs.of(a, b))
    .filter((pair) => closest(searching, pairs, pair) < strongConnection)
    .map((pair) => ({ pair, contact: contactOf(pair) }))
    .sort(
      ({ pair: x, contact: contactOfX }, { pair: y, contact: contactOfY }) =>
        x.strength - y.strength ||
        Number(x.absence === null) - Number(y.absence === null) ||
        contactOfY - contactOfX ||
        x.a - y.a ||
        x.b - y.b,
    )
    .slice(0, first)
    .map(({ pair }) => ({ pair, found: searchSuggestion(network, pairs, [pair.a, pair.b], members) }));
  return { topic, gaps };
}

/**
 * Pairs of members of ASEAN with no or only weak ties, the weakest first: for a topic, pairs without an instrument in force
 * that commits the two to each other on it. What was checked and found to be none stands before what nobody looked for; then come
 * those that have most to do with each other otherwise: there the gap is felt, and easiest to close.
 */
export const cooperationGaps = question<CooperationGapsArguments, GapsWanted, GapsFound, readonly CooperationGap[]>({
  name: 'cooperationGaps',
  resolve: ({ topic, asOf, first, today }, resolving) => ({
    day: resolveDay(asOf, today),
    first: integerArgument('first', first, { fallback: 100, least: 1, most: 500 }),
    topic: optionalTopic(resolving, topic),
  }),
  search: searchGaps,
  mentions: ({ gaps, topic }) =>
    mentionedInPairs(
      gaps.map(({ pair }) => pair),
      [topic, ...gaps.flatMap(({ found }) => [found.via, ...(found.models ?? [])])],
    ),
  tell: ({ gaps, topic }, telling) => {
    const id = (entity: number) => telling.facts.entity(entity).id;
    return gaps.map(({ pair, found }) => {
      const isLacking = connectionsThrough(telling.network, pair, 'LegalInstrument') === 0;
      return {
        a: id(pair.a),
        b: id(pair.b),
        state: pair.absence !== null && isLacking ? 'CHECKED_NONE' : pair.state,
        strength: pair.strength,
        sentence: describeGap(telling, pair, topic),
        ...describeSuggestion(telling, pair, found, topic),
        via: found.via === null ? null : id(found.via),
        evidence: evidenceOfPair(telling, pair),
      };
    });
  },
});
