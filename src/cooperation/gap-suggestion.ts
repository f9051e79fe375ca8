import type { ChannelGraph } from './channel-graph.ts';
import type { CountryPair } from './country-pair.ts';
import type { NetworkEntity } from './network.ts';
import { type Bond, isInstrument, isMembership, sharedBonds } from './shared-bonds.ts';

/** What could close a gap, and why that. */
export interface Suggestion {
  readonly suggestion: string;
  readonly reason: string;
  readonly via: NetworkEntity | null;
}

/** An agreement that a third country has with one of the two and that could serve as a model: of a few states, not of many. */
const closeBond = 0.3;

function throughForum(
  pair: CountryPair,
  bond: Bond & { readonly through: NetworkEntity },
  topic: NetworkEntity,
): Suggestion {
  const two = `${pair.a.name} and ${pair.b.name}`;
  if (isMembership(bond)) {
    const suggestion = `Raise it in ${bond.through.name}, which is about ${topic.name.toLowerCase()}.`;
    return { suggestion, reason: `Both ${two} are members.`, via: bond.through };
  }
  const suggestion = `Ask ${bond.through.name}, whose work is about ${topic.name.toLowerCase()}, to bring the two together.`;
  return { suggestion, reason: `It is at work in both ${two}.`, via: bond.through };
}

/** A member of the region that has a close instrument with each of the two. */
function throughThird(
  graph: ChannelGraph,
  pair: CountryPair,
  members: readonly NetworkEntity[],
  topic: NetworkEntity | null,
): Suggestion | null {
  const candidates = members.flatMap((third) => {
    if (third.id === pair.a.id || third.id === pair.b.id) return [];
    const [toA] = sharedBonds(graph, pair.a, third, topic?.id ?? null).filter(isInstrument);
    const [toB] = sharedBonds(graph, pair.b, third, topic?.id ?? null).filter(isInstrument);
    const worth = Math.min(toA?.worth ?? 0, toB?.worth ?? 0);
    return toA && toB && worth >= closeBond ? [{ third, toA, toB, worth }] : [];
  });
  const [best] = candidates.sort((x, y) => y.worth - x.worth || (x.third.id < y.third.id ? -1 : 1));
  if (!best) return null;
  return {
    suggestion: `Take what ${best.third.name} has agreed with each of the two as a model, and ask it to introduce them.`,
    reason: `It shares ${best.toA.through?.name} with ${pair.a.name} and ${best.toB.through?.name} with ${pair.b.name}.`,
    via: best.third,
  };
}

/**
 * What could close a gap, the closest at hand first: a process, organization or program of both that is about the topic; a member of
 * the region that has agreed with each of the two; any body to which both belong.
 */
export function suggestionFor(
  graph: ChannelGraph,
  pair: CountryPair,
  members: readonly NetworkEntity[],
  topic: NetworkEntity | null,
): Suggestion {
  const onTopic = topic
    ? pair.bonds.flatMap((bond) => {
        const { through } = bond;
        return through && !isInstrument(bond) && through.kind !== 'Event' ? [{ ...bond, through }] : [];
      })
    : [];
  const forum = onTopic.find(isMembership) ?? onTopic[0];
  if (forum && topic) return throughForum(pair, forum, topic);
  const third = throughThird(graph, pair, members, topic);
  if (third) return third;
  const shared = sharedBonds(graph, pair.a, pair.b, null).find(isMembership)?.through;
  const two = `${pair.a.name} and ${pair.b.name}`;
  if (shared) {
    const on = topic ? ` on ${topic.name.toLowerCase()}` : '';
    const but = topic ? `, though it is not recorded to be about ${topic.name.toLowerCase()}` : '';
    return {
      suggestion: `Propose an arrangement${on} in ${shared.name}.`,
      reason: `Of all to which both ${two} belong it is the closest${but}.`,
      via: shared,
    };
  }
  return {
    suggestion: `Look for a first contact between ${two}.`,
    reason: 'Nothing is recorded to which both belong.',
    via: null,
  };
}
