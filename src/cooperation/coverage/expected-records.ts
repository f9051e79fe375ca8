import { entityFlags, type PreparedNetwork } from '../../network/prepared-network.ts';
import { hasFlag, isUnnamed } from '../../network/read-network.ts';

/** Something that one looks for in a country when a person has to be helped: what an entity must be to count as it. */
export interface ExpectedRecord {
  /** As a sentence calls it. */
  readonly what: string;
  readonly kind?: string;
  readonly mandate?: string;
  readonly level?: string;
  /** True where a number to call must be recorded. */
  readonly hasNumbers?: boolean;
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
  { what: 'hotline number', hasNumbers: true },
  { what: 'NGO', kind: 'NGO' },
  { what: 'law of its own', enacted: true },
  { what: 'program', kind: 'Program' },
];

/** The places of the expected records for which something is true, as bits. */
function bitsWhere(is: (expected: ExpectedRecord) => boolean): number {
  return expectedRecords.reduce((bits, expected, place) => (is(expected) ? bits | (1 << place) : bits), 0);
}

/** Tells which of the expected records an entity is, as bits in their order, by the numbers that columns give its kind and mandates. */
export class ExpectedBits {
  /** For each kind, mandate and level: the records that it may be, or that ask for it. */
  private readonly ofKind: readonly number[];
  private readonly ofMandate: readonly number[];
  private readonly ofLevel: readonly number[];
  private readonly withoutMandate = bitsWhere(({ mandate }) => mandate === undefined);
  private readonly unenacted = bitsWhere(({ enacted }) => enacted === undefined);
  private readonly withNumbers = bitsWhere(({ hasNumbers }) => hasNumbers === true);

  constructor(private readonly network: PreparedNetwork) {
    const { kinds, mandates, levels } = network.words;
    this.ofKind = kinds.map((word) => bitsWhere(({ kind }) => kind === undefined || kind === word));
    this.ofMandate = mandates.map((word) => bitsWhere(({ mandate }) => mandate === word));
    this.ofLevel = [null, ...levels].map((word) => bitsWhere(({ level }) => level === undefined || level === word));
  }

  /** What nobody named is none of them. */
  of(entity: number, isEnacted: boolean): number {
    const { network } = this;
    if (isUnnamed(network, entity)) return 0;
    const { kind, level, mandates } = network.entities;
    let bits = this.withoutMandate;
    for (let at = mandates.first[entity] as number; at < (mandates.first[entity + 1] as number); at++) {
      bits |= this.ofMandate[mandates.items[at] as number] as number;
    }
    bits &= (this.ofKind[kind[entity] as number] as number) & (this.ofLevel[level[entity] as number] as number);
    if (!isEnacted) bits &= this.unenacted;
    return hasFlag(network, entity, entityFlags.HAS_NUMBERS) ? bits : bits & ~this.withNumbers;
  }
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
