import type { Channels } from '../channels/channels.ts';

/** A path as a search finds it: numbers only. */
export interface FoundPath {
  /** All entities on it, ends included. */
  readonly entities: readonly number[];
  /** The ties walked, one fewer. */
  readonly ties: readonly number[];
  /** What each tie keeps of its worth between its neighbours, 0 to 1: they multiply to the score. */
  readonly worths: readonly number[];
  /** Worth of each tie by itself on the day, 0 to 1. */
  readonly strengths: readonly number[];
  /** What the whole path is worth, 0 to 1. */
  readonly score: number;
}

/** The worths of the steps of a path on a day, its entities and ties given. */
export function measuredPath(channels: Channels, entities: readonly number[], ties: readonly number[]): FoundPath {
  const last = ties.length - 1;
  const steps = ties.map((tie, index) => {
    const channel = channels.along(entities[index] as number, tie);
    if (!channel) return { worth: 0, strength: 0 };
    const { strength, leaving, arriving } = channel;
    return { worth: strength * (index === 0 ? 1 : leaving) * (index === last ? 1 : arriving), strength };
  });
  return {
    entities,
    ties,
    worths: steps.map(({ worth }) => worth),
    strengths: steps.map(({ strength }) => strength),
    score: steps.reduce((score, { worth }) => score * worth, 1),
  };
}

/** The entities inside a path, its ends left out. */
export function insideOf(path: Pick<FoundPath, 'entities'>): readonly number[] {
  return path.entities.slice(1, -1);
}
