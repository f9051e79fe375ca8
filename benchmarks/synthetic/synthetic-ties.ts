import type { KindRange, Population } from './population.ts';
import { type Random, randomOf } from './random.ts';
import { syntheticEntity } from './synthetic-entity.ts';
import { type DrawnTies, drawnTies } from './tie-shares.ts';

/** A tie by the ids of its ends. Absent dates are null. */
export interface SyntheticTie {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly since: string | null;
  readonly until: string | null;
  /** The latest date at which it is seen to hold. */
  readonly observed: string | null;
  readonly basis: 'STATED' | 'INFERRED';
}

/**
 * How quickly entities of a kind become less connected with their rank: the tie of an end at rank r is proportional to r to the
 * power of minus this.
 */
const skew = 0.49;

const drawn = (range: KindRange, random: Random) =>
  range.first + Math.min(range.count - 1, Math.floor(range.count * random.next() ** (1 / (1 - skew))));

const two = (value: number) => String(value).padStart(2, '0');

/** A date in the year, as exactly as sources give it: half of them by the day, the others by the month or the year. */
function dateIn(year: number, random: Random): string {
  const exact = random.next();
  if (exact < 0.3) return String(year);
  const month = two(1 + random.below(12));
  return exact < 0.5 ? `${year}-${month}` : `${year}-${month}-${two(1 + random.below(28))}`;
}

/** Dates since 1990, more of them of late; every fourth tie is only observed, and one in eight is over. */
function datesOf(random: Random): Pick<SyntheticTie, 'since' | 'until' | 'observed' | 'basis'> {
  const year = 1990 + Math.floor(36 * Math.sqrt(random.next()));
  const basis = random.chance(0.1) ? 'INFERRED' : 'STATED';
  if (random.chance(0.25)) return { since: null, until: null, observed: dateIn(year, random), basis };
  const since = dateIn(year, random);
  const last = year + 1 + random.below(15);
  if (random.chance(0.125) && last <= 2026) return { since, until: String(last), observed: null, basis };
  const seen = year + random.below(2027 - year);
  return { since, until: null, observed: random.chance(0.4) ? String(seen) : null, basis };
}

function drawnKind(random: Random): DrawnTies {
  let left = random.next();
  for (const ties of drawnTies) {
    left -= ties.share;
    if (left < 0) return ties;
  }
  return drawnTies[0];
}

/** The other end: of the same country where the kind of tie wants it, found by trying a few. */
function otherEnd(population: Population, from: number, range: KindRange, same: boolean, random: Random): number {
  let to = drawn(range, random);
  const home = population.country[from] ?? -1;
  for (let tries = 0; same && home >= 0 && population.country[to] !== home && tries < 6; tries += 1) {
    to = drawn(range, random);
  }
  return to === from ? range.first + ((to - range.first + 1) % range.count) : to;
}

function* tiesThatEachHas(population: Population, seed: number, random: Random): Generator<SyntheticTie> {
  const topics = population.rangeOf('Topic');
  const countries = population.rangeOf('Country');
  const undated = { since: null, until: null, observed: null, basis: 'STATED' } as const;
  for (let entity = topics.first + topics.count; entity < population.size; entity += 1) {
    const { id: from, kind, country, level } = syntheticEntity(population, entity, seed);
    if (country && (kind === 'Agency' || kind === 'NGO' || kind === 'IGO')) {
      yield { kind: 'LOCATED_IN', from, to: country, ...undated };
    }
    if (country && level === 'NATIONAL' && kind === 'Agency') yield { kind: 'ACTS_FOR', from, to: country, ...undated };
    if (kind === 'LegalInstrument') {
      const first = random.below(countries.count);
      const parties = random.chance(0.7) ? 2 : 1 + random.below(countries.count);
      for (let party = 0; party < parties; party += 1) {
        const to = population.idOf(countries.first + ((first + party * 5) % countries.count));
        yield { kind: 'PARTY_TO', from: to, to: from, ...datesOf(random) };
      }
    }
    if (random.chance(0.5)) yield { kind: 'ADDRESSES', from, to: population.idOf(drawn(topics, random)), ...undated };
  }
}

/** As many ties as asked for, one at a time: first those that an entity has by what it is, then those that came about. */
export function* syntheticTies(population: Population, ties: number, seed: number): Generator<SyntheticTie> {
  const random = randomOf(seed ^ 0x51ed270b);
  let made = 0;
  for (const tie of tiesThatEachHas(population, seed, random)) {
    if (made === ties) return;
    made += 1;
    yield tie;
  }
  for (; made < ties; made += 1) {
    const { kind, from: fromKinds, to: toKinds, sameCountry } = drawnKind(random);
    const from = drawn(population.rangeOf(random.one(fromKinds)), random);
    const range = population.rangeOf(random.one(toKinds));
    const to = otherEnd(population, from, range, random.chance(sameCountry), random);
    yield { kind, from: population.idOf(from), to: population.idOf(to), ...datesOf(random) };
  }
}
