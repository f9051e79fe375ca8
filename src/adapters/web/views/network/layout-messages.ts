/** What the layout is asked: how many nodes there are and which are joined, by place in the list. */
export interface LayoutRequest {
  readonly count: number;
  /** Pairs of places, one after the other. */
  readonly pairs: Uint32Array;
  readonly weights: Float32Array;
}

/** Positions as x, y, x, y…; `done` from 0 to 1. */
export interface LayoutAnswer {
  readonly positions: Float32Array;
  readonly done: number;
}
