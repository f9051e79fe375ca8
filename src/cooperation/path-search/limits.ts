/** Ties in a path, unless a question says otherwise. */
export const defaultMaxHops = 6;
/** A path worth less is none that anyone would walk. */
export const leastScore = 1e-5;
/** Entities that a path can be asked to pass. */
export const mostThrough = 4;
/** Scores closer than this are the same number, reached by multiplying in another order. */
export const sameScore = 1e-9;
