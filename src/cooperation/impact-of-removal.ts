import type { Catalog } from '../catalog/catalog.ts';
import { bestWays } from './best-ways.ts';
import { type ChannelGraph, channelGraph } from './channel-graph.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { roundedScore } from './cooperation-path.ts';
import { dayAsked } from './day-asked.ts';
import { partnerAsked } from './entity-asked.ts';
import type { Network, NetworkEntity } from './network.ts';
import { networkWithout } from './network-of.ts';
import { regionAndPartners } from './region.ts';
import { type Loss, removalSaid } from './removal-said.ts';
import { listed } from './said.ts';

export interface RemovalQuestion {
  readonly id: string;
  readonly asOf?: string | null;
  readonly today: string;
}

export interface SeparatedPair {
  readonly a: string;
  readonly b: string;
  readonly sentence: string;
}

export interface WeakenedPair extends SeparatedPair {
  /** Worth of the best path with it and without it, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

export interface RemovalImpact {
  readonly entity: string;
  readonly separated: readonly SeparatedPair[];
  readonly weakened: readonly WeakenedPair[];
  readonly isolated: readonly string[];
  readonly sentence: string;
  readonly completeness: Completeness;
}

/** Entities around it whose pairs are compared, the most strongly tied first; pairs of countries are always compared. */
const mostCompared = 40;

/** Kinds whose way to each other matters to somebody: who acts, and where they meet. */
const comparable = new Set(['Country', 'Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service', 'Program', 'Process']);

function around(graph: ChannelGraph, entity: NetworkEntity): NetworkEntity[] {
  const arcs = graph.arcs[graph.numberOf.get(entity.id) ?? -1] ?? [];
  const byStrength = [...arcs].sort((a, b) => b.strength - a.strength || a.to - b.to);
  return [...new Set(byStrength.flatMap((arc) => graph.entities[arc.to] ?? []))];
}

/** Those that had ties of cooperation, and without it have none: that a body belongs to a state is no cooperation of its own. */
function isolatedBy(rest: ChannelGraph, near: readonly NetworkEntity[]): NetworkEntity[] {
  return near.filter((other) => (rest.arcs[rest.numberOf.get(other.id) ?? -1] ?? []).every((arc) => arc.actsFor));
}

function lossesAmong(whole: ChannelGraph, rest: ChannelGraph, group: readonly NetworkEntity[]): Loss[] {
  const number = (graph: ChannelGraph, entity: NetworkEntity) => graph.numberOf.get(entity.id) ?? -1;
  return group.flatMap((a, index) => {
    const others = group.slice(index + 1);
    if (others.length === 0) return [];
    const ways = bestWays(whole, number(whole, a));
    const without = bestWays(rest, number(rest, a));
    return others.flatMap((b) => {
      const before = roundedScore(ways.worthTo(number(whole, b)));
      const after = roundedScore(without.worthTo(number(rest, b)));
      if (after >= before) return [];
      const inside = [...without.insideTo(number(rest, b))].filter(([, share]) => share > 0.5);
      return [{ a, b, before, after, instead: inside.flatMap(([at]) => rest.entities[at] ?? []).reverse() }];
    });
  });
}

function weakenedPair({ a, b, before, after, instead }: Loss): WeakenedPair {
  const rest = instead.length > 0 ? ` What remains runs through ${listed(instead.map((other) => other.name))}.` : '';
  const sentence = `The best way between ${a.name} and ${b.name} falls from ${before.toPrecision(2)} to ${after.toPrecision(2)}.${rest}`;
  return { a: a.id, b: b.id, before, after, sentence };
}

function separatedPair({ a, b }: Loss, entity: NetworkEntity): SeparatedPair {
  return { a: a.id, b: b.id, sentence: `Without ${entity.name} no way between ${a.name} and ${b.name} is recorded.` };
}

/** The most is lost first. */
function byLoss(x: Loss, y: Loss): number {
  return y.before - y.after - (x.before - x.after) || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1);
}

/**
 * What falls apart without one entity: pairs of countries (members of ASEAN and Japan), and of those directly around it, that have
 * no way to each other without it or a weaker one; and those that are left with no tie. Hubs are counted without it.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE
 */
export function impactOfRemoval(network: Network, catalog: Catalog, question: RemovalQuestion): RemovalImpact {
  const entity = partnerAsked(network, question.id);
  const day = dayAsked(question.asOf, question.today);
  const whole = channelGraph(network, catalog, day);
  const rest = channelGraph(networkWithout(network, new Set([entity.id])), catalog, day);
  const near = around(whole, entity);
  const isolated = isolatedBy(rest, near);
  const others = near.filter((other) => comparable.has(other.kind) && !isolated.includes(other));
  const compared = others.slice(0, mostCompared);
  const countries = regionAndPartners(network, catalog, day).filter((country) => country.id !== entity.id);
  const group = [...new Set([...countries, ...compared])];
  const losses = lossesAmong(whole, rest, group).sort(byLoss);
  const separated = losses.filter((loss) => loss.after === 0);
  const weakened = losses.filter((loss) => loss.after > 0);
  const work = { budget: mostCompared + countries.length, spent: group.length };
  return {
    entity: entity.id,
    separated: separated.map((loss) => separatedPair(loss, entity)),
    weakened: weakened.map(weakenedPair),
    isolated: isolated.map((other) => other.id),
    sentence: removalSaid({ entity, near, countries, separated, weakened, isolated }),
    completeness: completenessOf(network, compared.length < others.length ? 'neighbours' : null, work),
  };
}
