import { type Random, randomOf } from './random.ts';

/** Kinds with the part of their ids, what one is called, and their share of all entities but countries and topics. */
const kinds = [
  { kind: 'Agency', prefix: 'agency', noun: 'agency', share: 0.34 },
  { kind: 'NGO', prefix: 'ngo', noun: 'NGO', share: 0.2 },
  { kind: 'IGO', prefix: 'igo', noun: 'intergovernmental body', share: 0.03 },
  { kind: 'Program', prefix: 'program', noun: 'program', share: 0.12 },
  { kind: 'Process', prefix: 'process', noun: 'process', share: 0.02 },
  { kind: 'LegalInstrument', prefix: 'legal', noun: 'instrument', share: 0.09 },
  { kind: 'Event', prefix: 'event', noun: 'event', share: 0.2 },
] as const;

const fixed = [
  { kind: 'Country', prefix: 'country', noun: 'country', count: 12 },
  { kind: 'Topic', prefix: 'topic', noun: 'topic', count: 16 },
] as const;

export type SyntheticKind = (typeof kinds)[number]['kind'] | (typeof fixed)[number]['kind'];

/** The entities of one kind: numbers from `first` on, `count` of them. */
export interface KindRange {
  readonly kind: SyntheticKind;
  readonly prefix: string;
  readonly noun: string;
  readonly first: number;
  readonly count: number;
}

/** Who there is: entities by number, so that a million of them need no objects. Countries are numbered first, then topics. */
export interface Population {
  readonly size: number;
  readonly ranges: readonly KindRange[];
  readonly rangeOf: (kind: SyntheticKind) => KindRange;
  /** The country of each entity by the country's number; -1 where it has none. */
  readonly country: Int8Array;
  /** The year in which each began; 0 where that is not known. */
  readonly sinceYear: Int16Array;
  readonly idOf: (entity: number) => string;
}

/** Countries differ in size: the first has about six times the entities of the last. */
function countryOf(random: Random, countries: number): number {
  return Math.min(countries - 1, Math.floor(countries * random.next() ** 1.6));
}

/**
 * How many entities go with so many ties: 2.2 ties an entity in a network of the size of the shipped one, ten in a large one, where
 * more is known of each.
 */
export function entitiesFor(ties: number): number {
  const perEntity = Math.min(10, Math.max(2.2, 2.2 * (ties / 4_000) ** 0.28));
  return Math.round(ties / perEntity);
}

function rangesFor(entities: number): readonly KindRange[] {
  const free = entities - fixed.reduce((sum, { count }) => sum + count, 0);
  const counts = [...fixed, ...kinds.map(({ share, ...kind }) => ({ ...kind, count: Math.round(free * share) }))];
  let first = 0;
  return counts.map(({ kind, prefix, noun, count }) => {
    const range = { kind, prefix, noun, first, count };
    first += count;
    return range;
  });
}

/** Bodies, instruments and events mostly belong to a country; half of the programs and processes do; what is intergovernmental doesn't. */
const withCountry: Readonly<Record<SyntheticKind, number>> = {
  Country: 0,
  Topic: 0,
  Agency: 0.98,
  NGO: 0.9,
  IGO: 0.1,
  Program: 0.5,
  Process: 0.05,
  LegalInstrument: 0.6,
  Event: 0.85,
};

/** Makes up who there is in a network of `ties` ties; the same for the same seed. */
export function populationOf(ties: number, seed: number): Population {
  const ranges = rangesFor(entitiesFor(ties));
  const size = ranges.reduce((sum, { count }) => sum + count, 0);
  const random = randomOf(seed);
  const country = new Int8Array(size).fill(-1);
  const sinceYear = new Int16Array(size);
  const ends: number[] = ranges.map(({ first, count }) => first + count);
  for (const { kind, first, count } of ranges) {
    for (let entity = first; entity < first + count; entity += 1) {
      if (random.chance(withCountry[kind])) country[entity] = countryOf(random, fixed[0].count);
      if (kind !== 'Country' && kind !== 'Topic' && random.chance(0.6)) {
        sinceYear[entity] = 1990 + Math.floor(36 * Math.sqrt(random.next()));
      }
    }
  }
  const rangeAt = (entity: number) => ranges[ends.findIndex((end) => entity < end)];
  return {
    size,
    ranges,
    rangeOf: (kind) =>
      ranges.find((range) => range.kind === kind) ?? { kind, prefix: '', noun: '', first: 0, count: 0 },
    country,
    sinceYear,
    idOf(entity) {
      const range = rangeAt(entity);
      return range ? `${range.prefix}:synthetic-${entity - range.first + 1}` : '';
    },
  };
}
