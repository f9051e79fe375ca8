import type { SyntheticKind } from './population.ts';

/** One way in which ties are drawn: their kind, from which kinds to which, and their share of all that are drawn. */
export interface DrawnTies {
  readonly kind: string;
  readonly from: readonly [SyntheticKind, ...SyntheticKind[]];
  readonly to: readonly [SyntheticKind, ...SyntheticKind[]];
  readonly share: number;
  /** How often the two are of one country, where both are of any. */
  readonly sameCountry: number;
}

/** Ties that come about by chance; those that an entity has anyway (where it is, whom it acts for) are in `synthetic-ties.ts`. */
export const drawnTies: readonly [DrawnTies, ...DrawnTies[]] = [
  { kind: 'PARTICIPATED_IN', from: ['Agency', 'Agency', 'NGO'], to: ['Event'], share: 0.3, sameCountry: 0.5 },
  { kind: 'PARTNERS_WITH', from: ['Agency', 'NGO', 'NGO'], to: ['Agency', 'NGO'], share: 0.24, sameCountry: 0.7 },
  { kind: 'SUPPORTS', from: ['Agency', 'NGO', 'IGO'], to: ['Program', 'NGO'], share: 0.1, sameCountry: 0.5 },
  { kind: 'MEMBER_OF', from: ['Agency', 'NGO'], to: ['Process', 'Program'], share: 0.09, sameCountry: 0.2 },
  { kind: 'IMPLEMENTS', from: ['Agency', 'NGO'], to: ['Program', 'LegalInstrument'], share: 0.09, sameCountry: 0.6 },
  { kind: 'FUNDS', from: ['Agency', 'IGO'], to: ['Program', 'NGO'], share: 0.07, sameCountry: 0.3 },
  { kind: 'ORGANIZED', from: ['Agency', 'NGO', 'IGO'], to: ['Event'], share: 0.05, sameCountry: 0.6 },
  { kind: 'LEADS', from: ['Agency'], to: ['Program', 'Agency'], share: 0.03, sameCountry: 0.9 },
  { kind: 'FOCAL_POINT_FOR', from: ['Agency'], to: ['Process', 'LegalInstrument'], share: 0.03, sameCountry: 0.3 },
];
