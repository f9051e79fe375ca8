import type { Catalog } from '../catalog/catalog.ts';
import { bestWays } from './best-ways.ts';
import { type BorderCrossings, borderCrossings, type Crossing } from './border-crossings.ts';
import { type ChannelGraph, channelGraph, noFilter } from './channel-graph.ts';
import { dayAsked } from './day-asked.ts';
import type { Network, NetworkEntity } from './network.ts';
import { regionAndPartners } from './region.ts';
import { listed } from './said.ts';
import { topicAsked } from './topic-asked.ts';
import { wholeNumberAsked } from './whole-number-asked.ts';

export interface BrokersQuestion {
  readonly topic?: string | null;
  readonly asOf?: string | null;
  /** How many at most, 1 to 200. */
  readonly first?: number | null;
  readonly today: string;
}

export interface Broker {
  readonly entity: string;
  /** Share of the best ways between bodies of different countries that run through it, ways through states left out, 0 to 1. */
  readonly score: number;
  readonly rank: number;
  readonly measure: string;
  readonly sentence: string;
  /** The countries between which it stands, those that depend on it most first. */
  readonly countriesJoined: readonly string[];
}

/** Kinds that can bring others together: who acts, and where they meet. A past event or an instrument joins, but brokers nothing. */
const brokering = new Set(['Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service', 'Program', 'Process']);

const measureName = 'betweenness across borders';
/** Share of the best ways between two countries from which on it is said to join them. */
const leastShare = 0.2;
/** Bodies of whom it is tried whether only this one joins them to other countries. */
const dependentsTried = 8;

interface Reading {
  readonly graph: ChannelGraph;
  readonly crossings: BorderCrossings;
}

const known = new WeakMap<Network, Map<string, Reading>>();
const readingsKept = 8;

/**
 * States are passed by no way here: between any two of them some treaty of all is in force, and it would stand on most ways.
 * The question is whom one can call.
 */
function withoutStates(graph: ChannelGraph): ChannelGraph {
  return { ...graph, parts: graph.parts.map((part) => (part === 'STATE' ? 'BARRED' : part)) };
}

/** Reads the crossings of a day and topic once: many ask the same. */
function reading(network: Network, catalog: Catalog, day: string, topic: string | null): Reading {
  const readings = known.get(network) ?? new Map<string, Reading>();
  known.set(network, readings);
  const key = `${day} ${topic ?? ''}`;
  const cached = readings.get(key);
  if (cached) return cached;
  const filter = topic ? { tieKinds: null, topics: new Set([topic]) } : noFilter;
  const graph = withoutStates(channelGraph(network, catalog, day, filter));
  const found = { graph, crossings: borderCrossings(graph, regionAndPartners(network, catalog, day)) };
  const [oldest] = readings.keys();
  if (readings.size >= readingsKept && oldest !== undefined) readings.delete(oldest);
  readings.set(key, found);
  return found;
}

/** Bodies that reach nobody abroad without the broker: what it joins and nothing else does. */
function joinedOnlyBy({ graph, crossings }: Reading, broker: number): NetworkEntity[] {
  const parts = graph.parts.map((part, number) => (number === broker ? 'BARRED' : part));
  const without = { ...graph, parts };
  return (crossings.dependents.get(broker) ?? []).slice(0, dependentsTried).flatMap((number) => {
    const body = graph.entities[number];
    const ways = bestWays(without, number);
    const abroad = graph.entities.some(
      (other, end) =>
        end !== broker && other.country !== null && other.country !== body?.country && ways.worthTo(end) > 0,
    );
    return body && !abroad ? [body] : [];
  });
}

function percent(share: number): string {
  return share < 0.0995 ? `${(100 * share).toFixed(1)} %` : `${Math.round(100 * share)} %`;
}

function countriesOf(crossings: readonly Crossing[]): string[] {
  const most = new Map<string, number>();
  for (const { a, b, share } of crossings) {
    if (share < leastShare) continue;
    for (const { id } of [a, b]) most.set(id, (most.get(id) ?? 0) + share);
  }
  return [...most].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([id]) => id);
}

function said(broker: NetworkEntity, score: number, crossings: readonly Crossing[], only: readonly NetworkEntity[]) {
  const pairs = crossings.slice(0, 3).map(({ a, b, share }) => `${a.name} and ${b.name} (${percent(share)})`);
  const alone =
    only.length > 0
      ? `Nothing else joins ${listed(only.map((body) => body.name))} to other countries.`
      : 'Whoever it joins could also reach each other without it, by weaker ways.';
  const how = `Treaties between states aside, ${percent(score)} of the best ways between bodies of different countries run through ${broker.name}`;
  return `${how}; it counts most between ${listed(pairs)}. ${alone}`;
}

/**
 * Who stands on the best ways between bodies of the members of ASEAN and Japan, most first. A body is a broker for what it joins
 * across borders, not for how many it knows at home.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE, BAD_ARGUMENT
 */
export function brokers(network: Network, catalog: Catalog, question: BrokersQuestion): Broker[] {
  const day = dayAsked(question.asOf, question.today);
  const first = wholeNumberAsked('first', question.first, { fallback: 20, least: 1, most: 200 });
  const topic = topicAsked(network, question.topic);
  const read = reading(network, catalog, day, topic?.id ?? null);
  const { graph, crossings } = read;
  const measure = crossings.sampled ? `${measureName}, estimated from some bodies of each country` : measureName;
  return [...crossings.at]
    .flatMap(([number, at]) => {
      const entity = graph.entities[number];
      if (!entity || entity.unnamed || !brokering.has(entity.kind)) return [];
      const score = at.reduce((sum, crossing) => sum + crossing.share, 0) / crossings.pairs;
      return [{ number, entity, at: [...at].sort((x, y) => y.share - x.share), score }];
    })
    .sort((x, y) => y.score - x.score || (x.entity.id < y.entity.id ? -1 : 1))
    .slice(0, first)
    .map(({ number, entity, at, score }, index) => ({
      entity: entity.id,
      score: Number(score.toFixed(6)),
      rank: index + 1,
      measure,
      sentence: said(entity, score, at, joinedOnlyBy(read, number)),
      countriesJoined: countriesOf(at),
    }));
}
