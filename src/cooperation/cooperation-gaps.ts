import type { Catalog } from '../catalog/catalog.ts';
import { type ChannelGraph, channelGraph } from './channel-graph.ts';
import { type CountryPair, countryPair, type MatrixState, pairEvidence, pairSaid } from './country-pair.ts';
import { dayAsked } from './day-asked.ts';
import type { EvidenceFacts, Network, NetworkEntity } from './network.ts';
import { memberStates, pairsOf } from './region.ts';
import { type Bond, sharedBonds } from './shared-bonds.ts';
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
  const counted = topic ? pair.bonds.filter((bond) => bond.through?.kind === 'LegalInstrument') : pair.bonds;
  return counted[0]?.worth ?? 0;
}

interface Suggestion {
  readonly suggestion: string;
  readonly reason: string;
  readonly via: NetworkEntity | null;
}

/** A third country that has a strong bond with each of the two. */
function between(graph: ChannelGraph, pair: CountryPair, others: readonly NetworkEntity[], topic: string | null) {
  const candidates = others.flatMap((third) => {
    if (third === pair.a || third === pair.b) return [];
    const [toA] = sharedBonds(graph, pair.a, third, topic).filter(isInstrument);
    const [toB] = sharedBonds(graph, pair.b, third, topic).filter(isInstrument);
    const worth = Math.min(toA?.worth ?? 0, toB?.worth ?? 0);
    return toA && toB && worth >= strongBond ? [{ third, toA, toB, worth }] : [];
  });
  return candidates.sort((x, y) => y.worth - x.worth || (x.third.id < y.third.id ? -1 : 1))[0];
}

/** A forum of which both are members: there they can propose something. */
function isMembership(bond: Bond): boolean {
  return bond.through?.kind !== 'Event' && bond.ties.every((tie) => tie.kind === 'MEMBER_OF');
}

function isInstrument(bond: Bond): boolean {
  return bond.through?.kind === 'LegalInstrument';
}

function suggestionFor(
  graph: ChannelGraph,
  pair: CountryPair,
  others: readonly NetworkEntity[],
  topic: NetworkEntity | null,
): Suggestion {
  const forum = sharedBonds(graph, pair.a, pair.b, null).find(isMembership);
  const on = topic ? ` on ${topic.name.toLowerCase()}` : '';
  const onTopicForum = topic
    ? sharedBonds(graph, pair.a, pair.b, topic.id).find(
        (bond) => bond.through && !isInstrument(bond) && bond.through.kind !== 'Event',
      )
    : undefined;
  const third = between(graph, pair, others, topic?.id ?? null);
  if (onTopicForum?.through) {
    return {
      suggestion: isMembership(onTopicForum)
        ? `Raise it in ${onTopicForum.through.name}, which is about it.`
        : `Ask ${onTopicForum.through.name}, whose work it is, to bring the two together.`,
      reason: isMembership(onTopicForum)
        ? `Both ${pair.a.name} and ${pair.b.name} are members.`
        : `It is at work in both ${pair.a.name} and ${pair.b.name}.`,
      via: onTopicForum.through,
    };
  }
  if (third) {
    return {
      suggestion: `Take the agreements of ${third.third.name} as a model, and ask it to introduce the two.`,
      reason: `It has ${third.toA.through?.name} with ${pair.a.name} and ${third.toB.through?.name} with ${pair.b.name}.`,
      via: third.third,
    };
  }
  if (forum?.through) {
    return {
      suggestion: `Propose an arrangement${on} in ${forum.through.name}.`,
      reason: `It is the closest thing that ${pair.a.name} and ${pair.b.name} share.`,
      via: forum.through,
    };
  }
  return {
    suggestion: `Look for a first contact between ${pair.a.name} and ${pair.b.name}.`,
    reason: 'Nothing is recorded that both belong to.',
    via: null,
  };
}

function gapSaid(pair: CountryPair, topic: NetworkEntity | null): string {
  const on = topic ? ` on ${topic.name.toLowerCase()}` : '';
  const instruments = pair.bonds.filter(isInstrument);
  const lacking =
    instruments.length === 0
      ? `No instrument${on} in force between ${pair.a.name} and ${pair.b.name} is recorded.`
      : `Between ${pair.a.name} and ${pair.b.name} only weak ties${on} are recorded.`;
  return `${lacking} ${pairSaid(pair, topic?.name ?? null)}`;
}

/**
 * Pairs of members of ASEAN with no or only weak ties, the weakest first: for a topic, pairs without an instrument in force
 * that commits the two to each other on it. What was checked and found to be none stands before what nobody looked for.
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
  const others = [...network.entities.values()].filter((entity) => entity.kind === 'Country');
  return pairsOf(members)
    .map(([a, b]) => countryPair(graph, a, b, topic?.id ?? null))
    .filter((pair) => strongest(pair, topic) < strongBond)
    .sort(
      (x, y) =>
        x.strength - y.strength ||
        (x.absence ? 0 : 1) - (y.absence ? 0 : 1) ||
        (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1),
    )
    .slice(0, first)
    .map((pair) => {
      const { suggestion, reason, via } = suggestionFor(graph, pair, others, topic);
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
