import type { NetworkWords } from '../../network/prepared-network.ts';

/**
 * How far an instrument commits those who share it, as a share of the worth of the tie to it. A treaty binds and must be kept
 * (Vienna Convention on the Law of Treaties, article 26); a memorandum or agreed procedure is followed though seldom binding; a plan,
 * a declaration and guidance commit less and less. A domestic law joins nobody.
 */
const weights: Readonly<Record<string, number>> = {
  CONVENTION: 1,
  PROTOCOL: 1,
  BILATERAL_TREATY: 1,
  MEMORANDUM: 0.95,
  STANDARD_OPERATING_PROCEDURE: 0.95,
  PLAN: 0.65,
  DECLARATION: 0.5,
  GUIDELINE: 0.45,
  LAW: 0,
  REGULATION: 0,
  OTHER: 0.6,
};

/** Where no source says what sort of instrument it is. */
const unknownWeight = 0.6;

/** The weight of an instrument of a sort, 0 to 1. */
export function instrumentWeight(sort: string | undefined): number {
  return weights[sort ?? ''] ?? unknownWeight;
}

/** The weights by the number that the network gives a sort: 0 stands for a sort that nobody tells. */
export function instrumentWeights({ instrumentKinds }: NetworkWords): Float64Array {
  return Float64Array.from([unknownWeight, ...instrumentKinds.map(instrumentWeight)]);
}
