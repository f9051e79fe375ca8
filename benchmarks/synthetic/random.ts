/** A stream of numbers that only its seed decides. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least 0, below `end`. */
  below(end: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** One of the items, each as likely. */
  one<T>(items: readonly [T, ...T[]]): T;
}

/** The generator "mulberry32": 32 bits of state, fast, and even enough for making networks up. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { next, below, chance: (share) => next() < share, one: (items) => items[below(items.length)] ?? items[0] };
}
