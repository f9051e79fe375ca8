import type { Catalog } from '../catalog/catalog.ts';
import { bestPath } from './best-path.ts';
import type { Work } from './best-routes.ts';
import { type ChannelGraph, channelGraph } from './channel-graph.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import type { CooperationPath } from './cooperation-path.ts';
import { dayAsked } from './day-asked.ts';
import { partnerAsked } from './entity-asked.ts';
import type { Network, NetworkEntity } from './network.ts';
import { networkWithout } from './network-of.ts';
import { memberStates, pairsOf } from './region.ts';
import { counted, listed } from './said.ts';

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

/** Neighbours whose pairs are compared, the most strongly tied first; pairs of the members of ASEAN come on top. */
const neighboursCompared = 12;
const comparisonBudget = 200_000;

/** Kinds whose way to each other matters to somebody: who acts, and where they meet. */
const comparable = new Set(['Country', 'Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service', 'Program', 'Process']);

type Pair = readonly [NetworkEntity, NetworkEntity];

function neighbours(graph: ChannelGraph, entity: NetworkEntity): NetworkEntity[] {
  const arcs = graph.arcs[graph.numberOf.get(entity.id) ?? -1] ?? [];
  const byStrength = [...arcs].sort((a, b) => b.strength - a.strength || a.to - b.to);
  const found = byStrength.flatMap((arc) => graph.entities[arc.to] ?? []);
  return [...new Map(found.map((other) => [other.id, other])).values()];
}

function isolatedBy(graph: ChannelGraph, around: readonly NetworkEntity[], entity: NetworkEntity): NetworkEntity[] {
  return around.filter((other) => {
    if (other.kind === 'Session') return false;
    const arcs = graph.arcs[graph.numberOf.get(other.id) ?? -1] ?? [];
    return arcs.every((arc) => graph.entities[arc.to]?.id === entity.id || arc.actsFor);
  });
}

function runsThrough(path: CooperationPath, id: string): boolean {
  return path.steps.slice(1).some((step) => step.from === id);
}

function said(pair: Pair, entity: NetworkEntity, after: CooperationPath | null): string {
  const [a, b] = pair;
  if (after === null) return `Without ${entity.name} no recorded way joins ${a.name} and ${b.name}.`;
  return `Without ${entity.name} the best way between ${a.name} and ${b.name} is weaker: ${after.steps.map((step) => step.sentence).join(' ')}`;
}

/**
 * What falls apart without one entity: pairs of members of ASEAN, and of those directly around it, whose best way runs through it
 * and is lost or weaker without; and those who had no other tie than to it.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE
 */
export function impactOfRemoval(network: Network, catalog: Catalog, question: RemovalQuestion): RemovalImpact {
  const entity = partnerAsked(network, question.id);
  const day = dayAsked(question.asOf, question.today);
  const graph = channelGraph(network, catalog, day);
  const around = neighbours(graph, entity);
  const isolated = isolatedBy(graph, around, entity);
  const others = around.filter((other) => comparable.has(other.kind) && !isolated.includes(other));
  const compared = others.slice(0, neighboursCompared);
  const pairs = new Map<string, Pair>();
  for (const pair of [...pairsOf(memberStates(network, catalog, day)), ...pairsOf(compared)]) {
    const [a, b] = pair;
    if (a.id !== entity.id && b.id !== entity.id) pairs.set([a.id, b.id].sort().join(' '), pair);
  }
  const rest = networkWithout(network, new Set([entity.id]));
  const work: Work = { budget: comparisonBudget, spent: 0 };
  const separated: SeparatedPair[] = [];
  const weakened: WeakenedPair[] = [];
  for (const pair of pairs.values()) {
    const [a, b] = pair;
    const before = bestPath(network, catalog, a.id, b.id, day, work);
    if (!before || !runsThrough(before, entity.id)) continue;
    const after = bestPath(rest, catalog, a.id, b.id, day, work);
    const told = { a: a.id, b: b.id, sentence: said(pair, entity, after) };
    if (after === null) separated.push(told);
    else if (after.score < before.score) weakened.push({ ...told, before: before.score, after: after.score });
  }
  const left = others.length - compared.length;
  const lost = [
    separated.length > 0
      ? `${counted(separated.length, 'pair loses', 'pairs lose')} every recorded way to each other`
      : '',
    weakened.length > 0 ? `${counted(weakened.length, 'pair keeps', 'pairs keep')} a weaker way` : '',
    isolated.length > 0
      ? `${listed(
          isolated.map((other) => other.name),
          3,
        )} ${isolated.length === 1 ? 'keeps' : 'keep'} no tie`
      : '',
  ].filter(Boolean);
  return {
    entity: entity.id,
    separated,
    weakened: weakened.sort((x, y) => x.after / x.before - y.after / y.before || (x.a + x.b < y.a + y.b ? -1 : 1)),
    isolated: isolated.map((other) => other.id),
    sentence:
      lost.length > 0
        ? `Without ${entity.name}, ${listed(lost)}.`
        : `Without ${entity.name}, all who were compared reach each other as well as before.`,
    completeness: completenessOf(network, work.spent >= work.budget ? 'budget' : left > 0 ? 'neighbours' : null, work),
  };
}
