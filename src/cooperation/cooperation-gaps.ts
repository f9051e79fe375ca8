import type { Catalog } from '../catalog/catalog.ts';
import { channelGraph } from './channel-graph.ts';
import { type CountryPair, countryPair, type MatrixState, pairEvidence } from './country-pair.ts';
import { dayAsked } from './day-asked.ts';
import { gapSaid } from './gap-said.ts';
import { suggestionFor } from './gap-suggestion.ts';
import type { EvidenceFacts, Network, NetworkEntity } from './network.ts';
import { memberStates, pairsOf } from './region.ts';
import { isInstrument, sharedBonds, worthTogether } from './shared-bonds.ts';
import { topicAsked } from './topic-asked.ts';
import { wholeNumberAsked } from './whole-number-asked.ts';

export interface CooperationGapsQuestion {
  readonly topic?: string | null;
  readonly asOf?: string | null;
  readonly first?: number | null;
  readonly today: string;
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

/** A pair with a bond worth this much is not a gap: about what a memorandum of six countries gives two of them. */
const strongBond = 0.3;

/** An instrument that counts on a topic: one in force between the two, of few enough parties to commit them to each other. */
function strongest(pair: CountryPair, topic: NetworkEntity | null): number {
  const counted = topic ? pair.bonds.filter(isInstrument) : pair.bonds;
  return counted[0]?.worth ?? 0;
}

/**
 * Pairs of members of ASEAN with no or only weak ties, the weakest first: for a topic, pairs without an instrument in force
 * that commits the two to each other on it. What was checked and found to be none stands before what nobody looked for; then come
 * those that have most to do with each other otherwise: there the gap is felt, and easiest to close.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE, BAD_ARGUMENT
 */
export function cooperationGaps(
  network: Network,
  catalog: Catalog,
  question: CooperationGapsQuestion,
): CooperationGap[] {
  const day = dayAsked(question.asOf, question.today);
  const first = wholeNumberAsked('first', question.first, { fallback: 100, least: 1, most: 500 });
  const topic = topicAsked(network, question.topic);
  const graph = channelGraph(network, catalog, day);
  const members = memberStates(network, catalog, day);
  return pairsOf(members)
    .map(([a, b]) => countryPair(graph, a, b, topic?.id ?? null))
    .filter((pair) => strongest(pair, topic) < strongBond)
    .map((pair) => ({ ...pair, contact: topic ? worthTogether(sharedBonds(graph, pair.a, pair.b, null)) : 0 }))
    .sort(
      (x, y) =>
        x.strength - y.strength ||
        (x.absence ? 0 : 1) - (y.absence ? 0 : 1) ||
        y.contact - x.contact ||
        (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1),
    )
    .slice(0, first)
    .map((pair) => {
      const { suggestion, reason, via } = suggestionFor(graph, pair, members, topic);
      return {
        a: pair.a.id,
        b: pair.b.id,
        state: pair.absence && pair.bonds.every((bond) => !isInstrument(bond)) ? 'CHECKED_NONE' : pair.state,
        strength: pair.strength,
        sentence: gapSaid(pair, topic),
        suggestion,
        reason,
        via: via?.id ?? null,
        evidence: pairEvidence(pair),
      };
    });
}
