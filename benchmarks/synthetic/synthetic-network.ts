import { populationOf } from './population.ts';
import { type SyntheticEntity, syntheticEntity } from './synthetic-entity.ts';
import { type SyntheticTie, syntheticTies } from './synthetic-ties.ts';

/** A network made up for measuring. Both can be gone through again and give the same; nothing of them is kept. */
export interface SyntheticNetwork {
  /** How many entities there are. */
  readonly size: number;
  /** Countries first, then topics, then everything else by kind, the best connected of a kind first. */
  readonly entities: Iterable<SyntheticEntity>;
  /** Exactly as many as asked for. */
  readonly ties: Iterable<SyntheticTie>;
}

/**
 * Makes up a network of `ties` ties, the same for the same seed: kinds in plausible shares, twelve countries of differing size,
 * degrees by a power law, ties that the model permits, dates since 1990.
 */
export function syntheticNetwork(ties: number, seed: number): SyntheticNetwork {
  const population = populationOf(ties, seed);
  return {
    size: population.size,
    entities: {
      *[Symbol.iterator]() {
        for (let entity = 0; entity < population.size; entity += 1) yield syntheticEntity(population, entity, seed);
      },
    },
    ties: { [Symbol.iterator]: () => syntheticTies(population, ties, seed) },
  };
}
