import type { PreparedNetwork } from '../../network/prepared-network.ts';

/** The first of some ties, as many as it takes for so many pieces of evidence: what isn't shown needn't be read. */
export function firstEvidence(
  { ties: { sources } }: PreparedNetwork,
  ties: readonly number[],
  pieces: number,
): number[] {
  let found = 0;
  return ties.filter((tie) => {
    const isNeeded = found < pieces;
    found += (sources.first[tie + 1] as number) - (sources.first[tie] as number);
    return isNeeded;
  });
}
