import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { type Statement, statement } from '../../src/cypher/statement.ts';
import { endDay, firstDay } from '../../src/model/date-bounds.ts';

/** A made-up network, small enough to read by eye. Nothing in it exists; every name says so. */

type Values = Readonly<Record<string, unknown>>;

export interface FixtureEntity {
  readonly id: string;
  readonly kind: string;
  readonly properties: Values;
}

export interface FixtureTie {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
}

export const catalog = buildCatalog();

const evidence = (...places: [source: string, locator: string, anchor: string][]) => ({
  evidence_source: places.map(([source]) => `source:synthetic-${source}`),
  evidence_locator: places.map(([, locator]) => locator),
  evidence_anchor: places.map(([, , anchor]) => anchor),
});

function days(values: Values): Values {
  const { since, until } = values;
  return {
    ...(typeof since === 'string' && { sinceDay: firstDay(since) }),
    ...(typeof until === 'string' && { untilDay: endDay(until) }),
  };
}

const plural: Readonly<Record<string, string>> = {
  country: 'Country',
  agency: 'Agency',
  ngo: 'NGO',
  igo: 'IGO',
  company: 'Company',
  program: 'Program',
  process: 'Process',
  legal: 'LegalInstrument',
  event: 'Event',
  session: 'Session',
  contact: 'Contact',
  topic: 'Topic',
  source: 'Source',
};

function entity(prefix: string, place: number, values: Values = {}): FixtureEntity {
  const kind = plural[prefix] ?? prefix;
  const id = `${prefix}:synthetic-${place}`;
  const name = `Synthetic ${kind} ${place}`;
  return {
    id,
    kind,
    properties: { id, name, unnamed: false, ...evidence(['1', `p. ${place}`, '']), ...values, ...days(values) },
  };
}

const thailike = 'country:synthetic-1';
const laolike = 'country:synthetic-2';

export const entities: readonly FixtureEntity[] = [
  entity('country', 1, { code: 'S1', nameLocal: 'ประเทศสมมติ' }),
  entity('country', 2, { code: 'S2', aliases: ['Land Two', 'S-Two'] }),
  entity('country', 3, { code: 'S3' }),
  entity('agency', 1, {
    country: thailike,
    mandates: ['POLICE', 'BORDER'],
    level: 'NATIONAL',
    since: '1999',
    aliases: ['SA1'],
  }),
  entity('agency', 2, {
    country: thailike,
    mandates: ['SOCIAL_WELFARE'],
    level: 'NATIONAL',
    since: '2003-05',
    until: '2015',
  }),
  entity('agency', 3, { country: thailike, level: 'UNIT', since: '2003-01-01', caveats: ['Its name is made up.'] }),
  entity('agency', 4, { country: laolike, mandates: ['POLICE'], level: 'NATIONAL', since: '2003' }),
  entity('agency', 5, { country: laolike, unnamed: true, description: 'A made-up body that no source names.' }),
  entity('agency', 6, {
    localNames_language: ['th', 'lo'],
    localNames_name: ['หน่วยงานสมมติ', 'ໜ່ວຍງານສົມມຸດ'],
    ...evidence(['1', 'p. 6', 'made up words'], ['2', 'table 3', '']),
  }),
  entity('ngo', 1, { country: thailike, mandates: ['SHELTER', 'LEGAL_AID'], level: 'LOCAL' }),
  entity('ngo', 2, { country: laolike, mandates: ['SHELTER'] }),
  entity('igo', 1, { mandates: ['COORDINATION'], level: 'REGIONAL', url: 'https://example.org/igo' }),
  entity('company', 1, { country: 'country:synthetic-3' }),
  entity('program', 1, { since: '2010', until: '2013-06', agreementSigned: '2009-12-01' }),
  entity('program', 2, { since: '2014' }),
  entity('process', 1, { since: '2004-10-29' }),
  entity('process', 2),
  entity('legal', 1, { instrumentKind: 'MEMORANDUM', signed: '2003-05-31', inForce: '2003' }),
  entity('legal', 2, { instrumentKind: 'CONVENTION', adopted: '2015-11', country: thailike }),
  entity('event', 1, { since: '2017-10-18', until: '2017-10-28', participantCount: 14, city: 'Made-up City' }),
  entity('session', 1, { order: 2, phase: 'MIDDLE', activity: 'VISIT' }),
  entity('session', 2, { order: 1, phase: 'FIRST_HALF', activity: 'BRIEFING' }),
  entity('session', 3, { order: 10, phase: 'FINAL' }),
  entity('contact', 1, { post: 'Made-up director', holder: 'A. Nobody', holderSince: '2016-04' }),
  entity('topic', 1),
  entity('topic', 2),
  entity('source', 1, { title: 'Synthetic Report 1', publisher: 'Nobody', published: '2018' }),
  entity('source', 2, { title: 'Synthetic Report 2', publisher: 'Nobody', url: 'https://example.org/2' }),
];

function tie(kind: string, from: string, to: string, values: Values = {}): FixtureTie {
  const [fromId, toId] = [from, to].map((end) => end.replace(' ', ':synthetic-')) as [string, string];
  const id = `${kind.toLowerCase()}:${fromId}:${toId}${values.since ? `:${values.since}` : ''}`;
  const properties = { id, basis: 'STATED', ...evidence(['2', `on ${kind}`, 'made up']), ...values, ...days(values) };
  return { id, kind, from: fromId, to: toId, properties };
}

export const ties: readonly FixtureTie[] = [
  ...[1, 2, 3].map((place) => tie('LOCATED_IN', `agency ${place}`, 'country 1')),
  ...[4, 5].map((place) => tie('LOCATED_IN', `agency ${place}`, 'country 2')),
  tie('LOCATED_IN', 'ngo 1', 'country 1'),
  tie('LOCATED_IN', 'ngo 2', 'country 2'),
  tie('LOCATED_IN', 'company 1', 'country 3'),
  tie('ACTS_FOR', 'agency 1', 'country 1', { basis: 'INFERRED' }),
  tie('ACTS_FOR', 'agency 4', 'country 2', { basis: 'INFERRED' }),
  tie('PARTY_TO', 'country 1', 'legal 1', { since: '2003', signed: '2003-05-31', inForce: '2003-05-31' }),
  tie('PARTY_TO', 'country 2', 'legal 1', { since: '2003-05', ratified: '2004' }),
  tie('PARTY_TO', 'country 1', 'legal 2', { observed: '2019-01' }),
  tie('SIGNATORY_TO', 'country 3', 'legal 2', { signed: '2015-11-21' }),
  tie('MEMBER_OF', 'country 1', 'process 1', { since: '2004' }),
  tie('MEMBER_OF', 'country 2', 'process 1', { since: '2004-10-29', until: '2012' }),
  tie('MEMBER_OF', 'country 3', 'process 1', { since: '2008' }),
  tie('MEMBER_OF', 'agency 1', 'process 2', { until: '2010-03' }),
  tie('MEMBER_OF', 'agency 1', 'process 2', { since: '2014', detail: 'A second, made-up membership.' }),
  tie('MEMBER_OF', 'agency 4', 'process 2', { observed: '2016' }),
  tie('PARTNERS_WITH', 'agency 1', 'ngo 1', { since: '2011', until: '2016' }),
  tie('PARTNERS_WITH', 'ngo 2', 'agency 1', { observed: '2018' }),
  tie('PARTNERS_WITH', 'agency 1', 'agency 4', { basis: 'INFERRED' }),
  tie('PART_OF', 'agency 3', 'agency 1'),
  tie('PART_OF', 'session 1', 'event 1'),
  tie('PART_OF', 'session 2', 'event 1'),
  tie('PART_OF', 'session 3', 'event 1'),
  tie('PARTICIPATED_IN', 'agency 1', 'event 1', { since: '2017-10-18', until: '2017-10-28', participants: 2 }),
  tie('PARTICIPATED_IN', 'agency 4', 'event 1', { since: '2017-10-18', until: '2017-10-28', participants: 1 }),
  tie('PARTICIPATED_IN', 'ngo 1', 'event 1', { since: '2017-10-18', until: '2017-10-28' }),
  tie('HOSTED', 'igo 1', 'event 1', { since: '2017-10-18', until: '2017-10-28' }),
  tie('VISITED', 'session 1', 'ngo 1', { since: '2017-10-20' }),
  tie('BRIEFED_BY', 'session 2', 'agency 2'),
  tie('FUNDS', 'igo 1', 'program 1', { since: '2010', until: '2013' }),
  tie('FUNDS', 'country 3', 'program 2'),
  tie('IMPLEMENTS', 'agency 1', 'program 1'),
  tie('IMPLEMENTS', 'company 1', 'program 2', { since: '2014', detail: 'As a made-up contractor.' }),
  tie('COVERS_COUNTRY', 'program 1', 'country 1'),
  tie('COVERS_COUNTRY', 'program 1', 'country 2'),
  tie('FOLLOWS', 'program 2', 'program 1'),
  tie('REPRESENTS', 'contact 1', 'agency 1', { since: '2016-04' }),
  tie('SUCCEEDED_BY', 'agency 2', 'agency 3', { since: '2015' }),
  tie('ADDRESSES', 'program 1', 'topic 1'),
  tie('ADDRESSES', 'agency 1', 'topic 1'),
  tie('ADDRESSES', 'event 1', 'topic 2'),
];

function grouped<T extends { readonly kind: string }>(things: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(thing.kind, [...(groups.get(thing.kind) ?? []), thing]);
  return groups;
}

/** Whole numbers as bigints, since a JavaScript number is stored as a float. */
function stored(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? BigInt(value) : value]),
  );
}

/** What a database of a test holds. */
export interface FixtureNetwork {
  readonly entities: readonly FixtureEntity[];
  readonly ties: readonly FixtureTie[];
}

/** Empties the database and writes the network. Labels and types are those of the catalog. */
export function fixtureStatements(network: FixtureNetwork = { entities, ties }): readonly Statement[] {
  const nodes = [...grouped(network.entities)].map(([kind, group]) =>
    statement(`UNWIND $rows AS row CREATE (n:${catalog.typeNamed(kind)?.labels.join(':')}) SET n = row`, {
      rows: group.map(({ properties }) => stored(properties)),
    }),
  );
  const relationships = [...grouped(network.ties)].map(([kind, group]) =>
    statement(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[t:${kind}]->(b) SET t = row.properties`,
      { rows: group.map(({ from, to, properties }) => ({ from, to, properties: stored(properties) })) },
    ),
  );
  return [statement('MATCH (n) DETACH DELETE n'), ...nodes, ...relationships];
}
