import { type KindCoverage, kindCoverage } from './kind-coverage.ts';
import type { EvidenceFacts, Network, NetworkEntity } from './network.ts';
import { counted } from './said.ts';

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

interface Expected {
  readonly said: string;
  readonly is: (entity: NetworkEntity, network: Network) => boolean;
}

const has = (mandate: string) => (entity: NetworkEntity) => entity.mandates.includes(mandate);

function isOwnLaw(entity: NetworkEntity, network: Network): boolean {
  return (network.tiesAt.get(entity.id) ?? []).some((tie) => tie.kind === 'ENACTED' && tie.to === entity.id);
}

/** What one looks for in a country when a person has to be helped. */
const expected: readonly Expected[] = [
  { said: 'national committee', is: (entity) => entity.kind === 'Agency' && has('COORDINATION')(entity) },
  { said: 'police unit', is: (entity) => has('POLICE')(entity) && entity.level === 'UNIT' },
  { said: 'prosecutor', is: has('PROSECUTION') },
  { said: 'immigration body', is: has('IMMIGRATION') },
  { said: 'labour body', is: (entity) => entity.kind === 'Agency' && has('LABOUR')(entity) },
  { said: 'social-welfare body', is: (entity) => entity.kind === 'Agency' && has('SOCIAL_WELFARE')(entity) },
  { said: 'foreign ministry', is: has('FOREIGN_AFFAIRS') },
  { said: 'shelter', is: (entity) => entity.kind === 'Facility' && has('SHELTER')(entity) },
  { said: 'hotline', is: (entity) => entity.kind === 'Service' && has('HOTLINE')(entity) },
  {
    said: 'hotline number',
    is: (entity) => Array.isArray(entity.properties.numbers) && entity.properties.numbers.length > 0,
  },
  { said: 'NGO', is: (entity) => entity.kind === 'NGO' },
  { said: 'law of its own', is: isOwnLaw },
  { said: 'program', is: (entity) => entity.kind === 'Program' },
];

function belongsTo(network: Network, country: string): NetworkEntity[] {
  const named = [...network.entities.values()].filter(
    (entity) => entity.country === country && entity.kind !== 'Source',
  );
  const tied = (network.tiesAt.get(country) ?? []).flatMap((tie) => {
    const other = network.entities.get(tie.kind === 'ENACTED' ? tie.to : tie.kind === 'COVERS_COUNTRY' ? tie.from : '');
    return other ? [other] : [];
  });
  return [...new Map([...named, ...tied].map((entity) => [entity.id, entity])).values()];
}

function missingIn(
  network: Network,
  own: readonly NetworkEntity[],
  others: readonly (readonly NetworkEntity[])[],
): string[] {
  return expected.flatMap(({ said, is }) => {
    if (own.some((entity) => !entity.unnamed && is(entity, network))) return [];
    const elsewhere = others.filter((bodies) => bodies.some((entity) => !entity.unnamed && is(entity, network))).length;
    return 2 * elsewhere > others.length
      ? [
          `No ${said} is recorded; ${counted(elsewhere, 'of the members of ASEAN has', 'of the members of ASEAN have')} one recorded.`,
        ]
      : [];
  });
}

const known = new WeakMap<Network, Map<string, readonly NetworkEntity[]>>();

function bodiesOf(network: Network, country: string): readonly NetworkEntity[] {
  const byCountry = known.get(network) ?? new Map<string, readonly NetworkEntity[]>();
  known.set(network, byCountry);
  const bodies = byCountry.get(country) ?? belongsTo(network, country);
  byCountry.set(country, bodies);
  return bodies;
}

/** Coverage of one country, compared with the members of ASEAN. */
export function countryCoverage(
  network: Network,
  country: NetworkEntity,
  members: readonly NetworkEntity[],
): CountryCoverage {
  const own = bodiesOf(network, country.id);
  const ids = new Set([
    country.id,
    ...own.filter((entity) => entity.country === country.id).map((entity) => entity.id),
  ]);
  const ties = network.ties.filter((tie) => ids.has(tie.from) || ids.has(tie.to));
  const evidence: EvidenceFacts[] = [
    ...country.evidence,
    ...own.flatMap((entity) => entity.evidence),
    ...ties.flatMap((tie) => tie.evidence),
  ];
  const dates = evidence.flatMap(({ source }) => (source.published ? [source.published] : [])).sort();
  const treaties = ties.filter((tie) => tie.kind === 'PARTY_TO' && tie.from === country.id);
  const others = members.filter((member) => member.id !== country.id).map((member) => bodiesOf(network, member.id));
  return {
    country: country.id,
    kinds: kindCoverage(own),
    entities: own.length,
    ties: ties.length,
    sources: new Set(evidence.map(({ source }) => source.id)).size,
    independentPublishers: new Set(evidence.map(({ source }) => source.publisher)).size,
    newestEvidence: dates.at(-1) ?? null,
    oldestEvidence: dates[0] ?? null,
    treaties: new Set(treaties.map((tie) => tie.to)).size,
    missing: missingIn(network, own, others),
  };
}
