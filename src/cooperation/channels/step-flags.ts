/** Bits of a step beside the part of the entity that it leads to, which stands in the lowest two. */
export const stepFlags = { ACTS_FOR: 4, SAME_COUNTRY: 8 } as const;
