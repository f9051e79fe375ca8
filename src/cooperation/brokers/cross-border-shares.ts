import type { PathsAcrossBorder, PathsBetweenCountries } from './paths-across-borders.ts';

/** How much one entity is passed by the best paths between bodies of two countries. */
export interface CrossBorderShare {
  readonly a: number;
  readonly b: number;
  /** Share of the best paths between bodies of the two, 0 to 1. */
  readonly share: number;
}

export interface CrossBorderShares {
  /** Pairs of countries whose bodies reach each other at all. */
  readonly pairs: number;
  /** For each entity inside a best path: the pairs of countries between which it stands. */
  readonly at: ReadonlyMap<number, readonly CrossBorderShare[]>;
}

function addAll(sums: Map<number, number>, shares: ReadonlyMap<number, number>): void {
  for (const [entity, share] of shares) sums.set(entity, (sums.get(entity) ?? 0) + share);
}

function push<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/**
 * Counts what the best paths between bodies of different countries pass: betweenness (Freeman 1977) over pairs that cross a border, by
 * the very rules that paths are found by. Every pair of countries counts alike, however many bodies are known of each.
 */
export function crossBorderShares(between: readonly PathsBetweenCountries[]): CrossBorderShares {
  const at = new Map<number, CrossBorderShare[]>();
  const reaching = between.filter(({ paths }) => paths.length > 0);
  for (const { a, b, paths } of reaching) {
    const sums = new Map<number, number>();
    for (const { inside } of paths) addAll(sums, inside);
    for (const [entity, sum] of sums) push(at, entity, { a, b, share: sum / paths.length });
  }
  return { pairs: reaching.length, at };
}

interface PassedByBody {
  paths: number;
  readonly sums: Map<number, number>;
}

function passedByBodies(paths: readonly PathsAcrossBorder[]): ReadonlyMap<number, PassedByBody> {
  const passed = new Map<number, PassedByBody>();
  for (const { body, other, inside } of paths) {
    for (const end of [body, other]) {
      const own = passed.get(end) ?? { paths: 0, sums: new Map<number, number>() };
      passed.set(end, own);
      own.paths += 1;
      addAll(own.sums, inside);
    }
  }
  return passed;
}

/** For each entity the bodies all of whose best paths abroad pass it: the candidates for whom only it joins them to the rest. */
export function dependentBodies(between: readonly PathsBetweenCountries[]): ReadonlyMap<number, readonly number[]> {
  const dependents = new Map<number, number[]>();
  for (const [body, { paths, sums }] of passedByBodies(between.flatMap((pair) => pair.paths))) {
    for (const [entity, sum] of sums) if (sum > paths - 1e-6) push(dependents, entity, body);
  }
  return dependents;
}
