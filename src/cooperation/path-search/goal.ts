import type { FoundPath } from './found-path.ts';

/** Between whom a path is looked for. */
export interface Goal {
  readonly start: number;
  readonly end: number;
  /** Entities to be passed on the way; at most four. */
  readonly through: readonly number[];
  readonly maxHops: number;
  /** Entities that the path may not pass, though hubs are counted with them. */
  readonly barred?: ReadonlySet<number>;
  /** True where a tie between the two themselves doesn't count. */
  readonly indirect?: boolean;
}

export interface BestPath {
  readonly path: FoundPath | null;
  /** False where labels were dropped that could have led to a better one. */
  readonly certain: boolean;
}
