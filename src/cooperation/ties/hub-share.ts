/**
 * What is left of a tie at an entity in the middle of a path where `size` others stand in the same role: (size − 1)^(−1/4), so that
 * two of n members are joined (n − 1)^(−1/2) as much as two who have the body to themselves: 6 members 0.45, 11 0.32, 100 0.10.
 * Between 1/(n − 1) (Newman 2001, for co-authors) and 1/log n (Adamic and Adar 2003, for shared pages).
 */
export function hubShare(size: number): number {
  return size <= 2 ? 1 : (size - 1) ** -0.25;
}

/** Parties that a treaty open to all states is counted with: those in force on this subject have well over a hundred. */
export const worldwideParties = 100;
