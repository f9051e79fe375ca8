import { bestWays } from './best-ways.ts';
import { existsOn } from './bodies-in-country.ts';
import type { ChannelGraph } from './channel-graph.ts';
import type { NetworkEntity } from './network.ts';

/** How much one entity is passed by the best ways between bodies of two countries. */
export interface Crossing {
  readonly a: NetworkEntity;
  readonly b: NetworkEntity;
  /** Share of the best ways between bodies of the two, 0 to 1. */
  readonly share: number;
}

export interface BorderCrossings {
  /** Pairs of countries whose bodies reach each other at all. */
  readonly pairs: number;
  /** For each entity inside a best way, by number: the pairs of countries between which it stands. */
  readonly at: ReadonlyMap<number, readonly Crossing[]>;
  /** Bodies, by number, all of whose best ways abroad pass one entity: the candidates for whom only it joins to the rest. */
  readonly dependents: ReadonlyMap<number, readonly number[]>;
  /** True where a country has more bodies than were compared. */
  readonly sampled: boolean;
}

/** Who works with others in their own name; shelters and hotlines are reached through who runs them. */
const acting = new Set(['Agency', 'NGO', 'Company']);

/** Bodies compared for each country; of more, every second, third … by id (pivots as in Brandes and Pich 2007, but chosen evenly). */
const mostBodies = 24;

function evenly<T>(items: readonly T[]): T[] {
  const step = Math.max(1, items.length / mostBodies);
  return Array.from({ length: Math.min(items.length, mostBodies) }, (_, index) => items[Math.floor(index * step)] as T);
}

function bodiesOf(graph: ChannelGraph, country: NetworkEntity): number[] {
  const found = graph.entities.filter(
    (entity) => entity.country === country.id && acting.has(entity.kind) && existsOn(graph.network, entity, graph.day),
  );
  return found.sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((entity) => graph.numberOf.get(entity.id) ?? []);
}

function add(map: Map<number, number>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}

/**
 * Counts what the best ways between bodies of different countries pass: betweenness (Freeman 1977) over pairs that cross a border,
 * by the very rules that paths are found by. Every pair of countries counts alike, however many bodies are known of each.
 */
export function borderCrossings(graph: ChannelGraph, countries: readonly NetworkEntity[]): BorderCrossings {
  const groups = countries
    .map((country) => ({ country, all: bodiesOf(graph, country) }))
    .filter(({ all }) => all.length > 0)
    .sort((x, y) => x.all.length - y.all.length || (x.country.id < y.country.id ? -1 : 1))
    .map(({ country, all }) => ({ country, bodies: evenly(all), sampled: all.length > mostBodies }));
  const at = new Map<number, Crossing[]>();
  const waysOf = new Map<number, number>();
  const passing = new Map<number, Map<number, number>>();
  let pairs = 0;
  groups.forEach(({ country: a, bodies }, index) => {
    const searches = index < groups.length - 1 ? bodies.map((body) => ({ body, ways: bestWays(graph, body) })) : [];
    for (const { country: b, bodies: others } of groups.slice(index + 1)) {
      const shares = new Map<number, number>();
      let reached = 0;
      for (const { body, ways } of searches) {
        for (const other of others) {
          if (ways.worthTo(other) === 0) continue;
          reached++;
          const inside = ways.insideTo(other);
          for (const end of [body, other]) {
            add(waysOf, end, 1);
            const seen = passing.get(end) ?? new Map<number, number>();
            passing.set(end, seen);
            for (const [entity, share] of inside) add(seen, entity, share);
          }
          for (const [entity, share] of inside) add(shares, entity, share);
        }
      }
      if (reached === 0) continue;
      pairs++;
      for (const [entity, sum] of shares) at.set(entity, [...(at.get(entity) ?? []), { a, b, share: sum / reached }]);
    }
  });
  const dependents = new Map<number, number[]>();
  for (const [body, seen] of passing) {
    for (const [entity, sum] of seen) {
      if (sum > (waysOf.get(body) ?? 0) - 1e-6) dependents.set(entity, [...(dependents.get(entity) ?? []), body]);
    }
  }
  return { pairs, at, dependents, sampled: groups.some((group) => group.sampled) };
}
