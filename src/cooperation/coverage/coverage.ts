import { firstDayNumber } from '../../network/day-number.ts';
import { unpackDate } from '../../network/packed-date.ts';
import { idOf } from '../../network/read-network.ts';
import { memberStates } from '../countries/region.ts';
import { question, type Searching } from '../question.ts';
import { pluralize } from '../telling/sentence.ts';
import { countNetwork } from './count-network.ts';
import type { CountryCount } from './country-count.ts';
import { expectedRecords, type MissingRecord, missingRecords } from './expected-records.ts';
import type { KindCoverage } from './kind-counts.ts';
import type { SourceCoverage } from './seen-sources.ts';

/** How much is known of one country, how old it is and how well sourced. */
export interface CountryCoverage {
  readonly country: string;
  readonly kinds: readonly KindCoverage[];
  readonly entities: number;
  readonly ties: number;
  readonly sources: number;
  readonly independentPublishers: number;
  readonly newestEvidence: string | null;
  readonly oldestEvidence: string | null;
  readonly treaties: number;
  /** What is recorded for most members of the region and not here: "recorded" speaks of this data, never of the country. */
  readonly missing: readonly string[];
}

export interface TieKindCoverage {
  readonly kind: string;
  readonly count: number;
  readonly inferred: number;
}

export interface Coverage {
  readonly asOf: string;
  readonly entities: number;
  readonly ties: number;
  readonly sources: number;
  readonly kinds: readonly KindCoverage[];
  readonly tieKinds: readonly TieKindCoverage[];
  readonly countries: readonly CountryCoverage[];
}

interface FoundCountry extends Pick<CountryCoverage, 'kinds' | 'entities' | 'ties' | 'treaties'> {
  readonly country: number;
  readonly evidence: SourceCoverage;
  readonly missing: readonly MissingRecord[];
}

interface FoundCoverage extends Omit<Coverage, 'asOf' | 'countries'> {
  readonly countries: readonly FoundCountry[];
}

/** Members of ASEAN first, by id; then the others by how much is known. */
function orderCountries(countries: readonly FoundCountry[], members: ReadonlySet<number>): FoundCountry[] {
  const of = (one: FoundCountry, isMember: boolean) => members.has(one.country) === isMember;
  const known = countries.filter((one) => of(one, false)).sort((a, b) => b.entities - a.entities);
  return [...countries.filter((one) => of(one, true)), ...known];
}

function searchCoverage(day: number, searching: Searching): FoundCoverage {
  const { network, hidden } = searching;
  const members = new Set(memberStates(network, hidden, day));
  const { kinds, ties, sources, ofTieKind, inferred, countries } = countNetwork(searching);
  const compared = countries.filter(({ country }) => members.has(country));
  const found = countries.map((count: CountryCount): FoundCountry => {
    const others = compared.filter((one) => one !== count).map(({ expected }) => expected);
    return {
      country: count.country,
      kinds: count.kinds.coverage(),
      entities: count.kinds.total,
      ties: count.ties,
      treaties: count.treaties.size,
      evidence: count.sources.coverage(),
      missing: missingRecords(count.expected, others),
    };
  });
  const tieKinds = network.words.tieKinds
    .map((kind, at) => ({ kind, count: ofTieKind[at] as number, inferred: inferred[at] as number }))
    .filter(({ count }) => count > 0);
  return {
    entities: kinds.total,
    ties,
    sources,
    kinds: kinds.coverage(),
    tieKinds,
    countries: orderCountries(found, members),
  };
}

function describeMissing({ expected, elsewhere }: MissingRecord): string {
  const have = pluralize(elsewhere, 'of the members of ASEAN has', 'of the members of ASEAN have');
  return `No ${expectedRecords[expected]?.what} is recorded; ${have} one recorded.`;
}

/** How much the network holds, how old it is and how well sourced, in all and by country. */
export const coverage = question<object, { readonly asOf: string; readonly day: number }, FoundCoverage, Coverage>({
  name: 'coverage',
  resolve: ({ today }) => ({ asOf: today, day: firstDayNumber(today) }),
  search: ({ day }, searching) => searchCoverage(day, searching),
  mentions: () => ({ entities: [], ties: [] }),
  tell: ({ countries, ...found }, { network }, { asOf }) => ({
    asOf,
    ...found,
    countries: countries.map(({ country, evidence, missing, ...counts }) => ({
      country: idOf(network, country),
      ...counts,
      sources: evidence.sources,
      independentPublishers: evidence.independentPublishers,
      newestEvidence: unpackDate(evidence.newest),
      oldestEvidence: unpackDate(evidence.oldest),
      missing: missing.map(describeMissing),
    })),
  }),
});
