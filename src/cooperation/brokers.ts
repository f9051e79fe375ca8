import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import type { Catalog } from '../catalog/catalog.ts';
import { type ChannelGraph, channelGraph, noFilter } from './channel-graph.ts';
import { dayAsked } from './day-asked.ts';
import type { Network, NetworkEntity } from './network.ts';
import { counted, listed } from './said.ts';
import { topicAsked } from './topic-asked.ts';
import { wholeNumberAsked } from './whole-number-asked.ts';

export interface BrokersQuestion {
  readonly topic?: string | null;
  readonly asOf?: string | null;
  readonly first?: number | null;
  readonly today: string;
}

export interface Broker {
  readonly entity: string;
  readonly score: number;
  readonly rank: number;
  readonly measure: string;
  readonly sentence: string;
  readonly countriesJoined: readonly string[];
}

/** Freeman's betweenness (1977) over the strongest ways, by the algorithm of Brandes (2001) as graphology-metrics has it. */
const measure = 'betweenness';

/** The library is CommonJS without a default export of its own; its type says otherwise. */
const betweenness = betweennessModule as unknown as (
  graph: UndirectedGraph,
  options: { readonly getEdgeWeight: string; readonly normalized: boolean },
) => Record<string, number>;

/** Kinds that can hold others together: who acts, and where they meet. A past event, an instrument or a topic joins, but brokers nothing. */
const brokering = new Set(['Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service', 'Program', 'Process']);

/**
 * The graph that betweenness is measured on: everything that may be passed, states left out, each step as long as it is weak
 * (−log of what is left of its strength among all who share its hubs, so that a hub isn't near to everybody for being big).
 */
function passableGraph(graph: ChannelGraph): UndirectedGraph {
  const plain = new UndirectedGraph();
  const passable = graph.entities.map((_, number) => graph.parts[number] === 'BODY' || graph.parts[number] === 'FORUM');
  for (const [number, entity] of graph.entities.entries()) if (passable[number]) plain.addNode(entity.id);
  for (const [number, arcs] of graph.arcs.entries()) {
    const entity = graph.entities[number];
    for (const arc of arcs) {
      const other = graph.entities[arc.to];
      if (!entity || !other || entity.id === other.id || !passable[number] || !passable[arc.to]) continue;
      const length = -Math.log(Math.max(1e-9, arc.strength * arc.leaving * arc.arriving)) + 1e-6;
      const known = plain.edge(entity.id, other.id);
      if (known === undefined) plain.addEdge(entity.id, other.id, { weight: length });
      else if (plain.getEdgeAttribute(known, 'weight') > length) plain.setEdgeAttribute(known, 'weight', length);
    }
  }
  return plain;
}

/** Countries of those directly around it, and those that it covers or has as members. */
function countriesAround(graph: ChannelGraph, entity: NetworkEntity): NetworkEntity[] {
  const number = graph.numberOf.get(entity.id) ?? -1;
  const ids = (graph.arcs[number] ?? []).flatMap((arc) => {
    const other = graph.entities[arc.to];
    return other?.kind === 'Country' ? [other.id] : other?.country ? [other.country] : [];
  });
  return [...new Set(ids)]
    .flatMap((id) => graph.network.entities.get(id) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How many neighbours have no other neighbour: whom only this one joins to the rest. */
function onlyThroughIt(plain: UndirectedGraph, id: string): string[] {
  return plain.neighbors(id).filter((neighbour) => plain.degree(neighbour) === 1);
}

/**
 * Who stands on the strongest ways between others, most first. A body is a broker for what it joins and others don't, not for how
 * many it knows. @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE, BAD_ARGUMENT
 */
export function brokers(network: Network, catalog: Catalog, question: BrokersQuestion): Broker[] {
  const day = dayAsked(question.asOf, question.today);
  const first = wholeNumberAsked('first', question.first, { fallback: 20, least: 1, most: 200 });
  const topic = topicAsked(network, question.topic);
  const filter = topic ? { tieKinds: null, topics: new Set([topic.id]) } : noFilter;
  const graph = channelGraph(network, catalog, day, filter);
  const plain = passableGraph(graph);
  const scores = betweenness(plain, { getEdgeWeight: 'weight', normalized: true });
  const name = (id: string) => network.entities.get(id)?.name ?? id;
  return Object.entries(scores)
    .flatMap(([id, score]) => {
      const entity = network.entities.get(id);
      return entity && score > 0 && brokering.has(entity.kind) && !entity.unnamed ? [{ entity, score }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, first)
    .map(({ entity, score }, index) => {
      const around = countriesAround(graph, entity);
      const alone = onlyThroughIt(plain, entity.id);
      const share = `${(100 * score).toFixed(1)} % of the strongest ways between any two others run through ${entity.name}`;
      const joins =
        around.length > 1
          ? `; around it are bodies of ${listed(
              around.map((country) => country.name),
              5,
            )}`
          : '';
      const only =
        alone.length > 0
          ? ` Only through it ${counted(alone.length, 'other is', 'others are')} reached, ${listed(alone.map(name), 3)}.`
          : '';
      return {
        entity: entity.id,
        score: Number(score.toFixed(6)),
        rank: index + 1,
        measure,
        sentence: `${share}${joins}.${only}`,
        countriesJoined: around.map((country) => country.id),
      };
    });
}
