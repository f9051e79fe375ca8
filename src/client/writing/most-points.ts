/** The most points that a counterpart can have: the sum of what each of its factors gives at most; the scale of its meter. */
export const mostPoints = 180;
