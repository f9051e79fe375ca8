import type { Population, SyntheticKind } from './population.ts';
import { type Random, randomOf } from './random.ts';

/** An entity that nobody could take for a real one. Absent values are null. */
export interface SyntheticEntity {
  readonly id: string;
  readonly kind: SyntheticKind;
  /** E.g. "Synthetic agency 17". */
  readonly name: string;
  /** Id of a country. */
  readonly country: string | null;
  readonly mandates: readonly string[];
  readonly level: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly instrumentKind: string | null;
}

const agencyMandates = [
  'POLICE',
  'SOCIAL_WELFARE',
  'IMMIGRATION',
  'LABOUR',
  'JUSTICE',
  'PROSECUTION',
  'COORDINATION',
  'FOREIGN_AFFAIRS',
  'BORDER',
  'COURT',
] as const;
const otherMandates = [
  'SHELTER',
  'LEGAL_AID',
  'ADVOCACY',
  'COUNSELLING',
  'REINTEGRATION',
  'TRAINING',
  'RESEARCH',
] as const;
const instruments = [
  'MEMORANDUM',
  'LAW',
  'PLAN',
  'CONVENTION',
  'BILATERAL_TREATY',
  'DECLARATION',
  'GUIDELINE',
] as const;

function mandatesOf(kind: SyntheticKind, random: Random): readonly string[] {
  if (kind !== 'Agency' && kind !== 'NGO' && kind !== 'IGO') return [];
  const words = kind === 'Agency' ? agencyMandates : otherMandates;
  const found = Array.from({ length: 1 + random.below(3) }, () => random.one(words));
  return [...new Set(found)];
}

function levelOf(kind: SyntheticKind, country: number, random: Random): string | null {
  if (kind === 'IGO') return 'REGIONAL';
  if (kind !== 'Agency' && kind !== 'NGO') return null;
  if (country < 0) return 'REGIONAL';
  const share = random.next();
  if (share < 0.5) return 'NATIONAL';
  return share < 0.7 ? 'UNIT' : 'LOCAL';
}

/** Four in five are still there. An event is over within the year in which it began. */
function untilOf(kind: SyntheticKind, sinceYear: number, random: Random): string | null {
  if (sinceYear === 0) return null;
  if (kind === 'Event') return `${sinceYear}-12`;
  const last = sinceYear + 1 + random.below(20);
  return random.chance(0.2) && last <= 2026 ? String(last) : null;
}

/** What is made up about one entity; the same for the same seed, whichever entities were asked for before. */
export function syntheticEntity(population: Population, entity: number, seed: number): SyntheticEntity {
  const range = population.ranges.find(({ first, count }) => entity < first + count) ?? population.rangeOf('Country');
  const random = randomOf(Math.imul(entity + 1, 0x9e3779b1) ^ seed);
  const country = population.country[entity] ?? -1;
  const sinceYear = population.sinceYear[entity] ?? 0;
  return {
    id: population.idOf(entity),
    kind: range.kind,
    name: `Synthetic ${range.noun} ${entity - range.first + 1}`,
    country: country < 0 ? null : population.idOf(country),
    level: levelOf(range.kind, country, random),
    mandates: mandatesOf(range.kind, random),
    since: sinceYear === 0 ? null : String(sinceYear),
    until: untilOf(range.kind, sinceYear, random),
    instrumentKind: range.kind === 'LegalInstrument' ? random.one(instruments) : null,
  };
}
