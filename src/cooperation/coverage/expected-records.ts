import { entityFlags, type PreparedNetwork } from '../../network/prepared-network.ts';
import { hasFlag, isUnnamed, kindOf, levelOf, mandatesOf } from '../../network/read-network.ts';

/** Something that one looks for in a country when a person has to be helped: what an entity must be to count as it. */
export interface ExpectedRecord {
  /** As a sentence calls it. */
  readonly what: string;
  readonly kind?: string;
  readonly mandate?: string;
  readonly level?: string;
  /** Bits of `entityFlags`. */
  readonly flags?: number;
  /** True where a country must have enacted it. */
  readonly enacted?: boolean;
}

/** What one looks for in a country when a person has to be helped. */
export const expectedRecords: readonly ExpectedRecord[] = [
  { what: 'national committee', kind: 'Agency', mandate: 'COORDINATION' },
  { what: 'police unit', mandate: 'POLICE', level: 'UNIT' },
  { what: 'prosecutor', mandate: 'PROSECUTION' },
  { what: 'immigration body', mandate: 'IMMIGRATION' },
  { what: 'labour body', kind: 'Agency', mandate: 'LABOUR' },
  { what: 'social-welfare body', kind: 'Agency', mandate: 'SOCIAL_WELFARE' },
  { what: 'foreign ministry', mandate: 'FOREIGN_AFFAIRS' },
  { what: 'shelter', kind: 'Facility', mandate: 'SHELTER' },
  { what: 'hotline', kind: 'Service', mandate: 'HOTLINE' },
  { what: 'hotline number', flags: entityFlags.HAS_NUMBERS },
  { what: 'NGO', kind: 'NGO' },
  { what: 'law of its own', enacted: true },
  { what: 'program', kind: 'Program' },
];

/** Which of the expected records an entity is, as bits in their order; what nobody named is none of them. */
export function expectedBits(network: PreparedNetwork, entity: number, isEnacted: boolean): number {
  if (isUnnamed(network, entity)) return 0;
  const kind = kindOf(network, entity);
  const level = levelOf(network, entity);
  const mandates = mandatesOf(network, entity);
  return expectedRecords.reduce((bits, expected, index) => {
    const is =
      (expected.kind === undefined || expected.kind === kind) &&
      (expected.mandate === undefined || mandates.includes(expected.mandate)) &&
      (expected.level === undefined || expected.level === level) &&
      (expected.flags === undefined || hasFlag(network, entity, expected.flags)) &&
      (expected.enacted === undefined || isEnacted);
    return is ? bits | (1 << index) : bits;
  }, 0);
}

/** An expected record that most members of the region have and a country lacks, and how many of them have it. */
export interface MissingRecord {
  /** Its place among the expected records. */
  readonly expected: number;
  readonly elsewhere: number;
}

/** What is recorded for most of some countries and not for one. */
export function missingRecords(own: number, others: readonly number[]): MissingRecord[] {
  return expectedRecords.flatMap((_, expected) => {
    const bit = 1 << expected;
    if ((own & bit) !== 0) return [];
    const elsewhere = others.filter((bits) => (bits & bit) !== 0).length;
    return 2 * elsewhere > others.length ? [{ expected, elsewhere }] : [];
  });
}
