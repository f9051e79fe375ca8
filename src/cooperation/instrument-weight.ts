import type { NetworkEntity } from './network.ts';

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

/** Share from 0 to 1; 1 for what is no instrument. */
export function instrumentWeight(entity: NetworkEntity | undefined): number {
  if (entity?.kind !== 'LegalInstrument') return 1;
  const kind = entity.properties.instrumentKind;
  return typeof kind === 'string' ? (weights[kind] ?? unknownWeight) : unknownWeight;
}

/** True for laws and regulations of one state: they say what a body must do, not whom it works with. */
export function isDomesticLaw(entity: NetworkEntity): boolean {
  return entity.kind === 'LegalInstrument' && instrumentWeight(entity) === 0;
}
