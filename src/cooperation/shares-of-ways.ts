import type { Standing } from './route-rules.ts';

/** The best way of a given length to an entity, under a rule; equally good ones are kept together. */
export interface Reached {
  readonly at: number;
  readonly standing: Standing;
  readonly hops: number;
  readonly worth: number;
  /** States and forums passed, as bits: they alone may stand on a route under several rules, and so bar a continuation. */
  readonly passed: number;
  before: readonly Reached[];
  /** How many equally good ways lead here. */
  ways: number;
}

/** The best ways to an end: the places from which the last step is taken. */
export interface Ending {
  readonly worth: number;
  before: readonly Reached[];
}

/** The entities inside the best ways to an end, each with the share of these ways that pass it, counted backwards from the end. */
export function sharesOf(ending: Ending): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const credit: Map<Reached, number>[] = [];
  const spread = (share: number, before: readonly Reached[]) => {
    const ways = before.reduce((sum, reached) => sum + reached.ways, 0);
    for (const reached of before) {
      const atHops = credit[reached.hops] ?? new Map<Reached, number>();
      credit[reached.hops] = atHops;
      atHops.set(reached, (atHops.get(reached) ?? 0) + (share * reached.ways) / ways);
    }
  };
  spread(1, ending.before);
  for (let hops = credit.length - 1; hops > 0; hops--) {
    for (const [reached, share] of credit[hops] ?? []) {
      shares.set(reached.at, (shares.get(reached.at) ?? 0) + share);
      spread(share, reached.before);
    }
  }
  return shares;
}
