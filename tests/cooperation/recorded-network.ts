import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { EntityFacts, EvidenceFacts, Facts, TieFacts } from '../../src/cooperation/telling/facts.ts';
import { checksum } from '../../src/network/checksum.ts';
import { type NetworkMask, nothingHidden } from '../../src/network/network-mask.ts';
import { NetworkPreparation } from '../../src/network/prepare-network.ts';
import type { PreparedNetwork } from '../../src/network/prepared-network.ts';
import { entityRecord, tieRecord } from '../../src/network/read-record.ts';
import { numberOfText } from '../../src/network/text-table.ts';

export const catalog = buildCatalog();

/** An entity as a test or a seed file tells it. */
export interface RecordedEntity extends EntityFacts {
  readonly aliases: readonly string[];
}

/** A tie as a test or a seed file tells it: its ends by their ids. */
export interface RecordedTie {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly basis: 'STATED' | 'INFERRED';
  readonly detail: string | null;
  readonly evidence: readonly EvidenceFacts[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A network prepared from records that are at hand, so that answers are told without a database. */
export interface RecordedNetwork {
  readonly prepared: PreparedNetwork;
  readonly facts: Facts;
  readonly hidden: NetworkMask;
  readonly entities: ReadonlyMap<string, RecordedEntity>;
  readonly ties: readonly RecordedTie[];
}

const sourcesOf = (evidence: readonly EvidenceFacts[]) => evidence.map(({ source }) => source.id);

/** Sources that evidence names stand in the network whether or not a test made them. */
function withSources(entities: Iterable<RecordedEntity>, ties: readonly RecordedTie[]): Map<string, RecordedEntity> {
  const all = new Map<string, RecordedEntity>();
  for (const entity of entities) all.set(entity.id, entity);
  const pieces = [
    ...[...all.values()].flatMap(({ evidence }) => evidence),
    ...ties.flatMap(({ evidence }) => evidence),
  ];
  for (const { source } of pieces) {
    if (all.has(source.id)) continue;
    const { id, title, publisher, published } = source;
    const unknown = { nameLocal: null, aliases: [], country: null, mandates: [], level: null, unnamed: false };
    const rest = { since: null, until: null, caveats: [], evidence: [] };
    all.set(id, { ...unknown, ...rest, id, kind: 'Source', name: title, properties: { publisher, published } });
  }
  return all;
}

/** Prepares a network from records; a tie to an entity that is not among them is left out. */
export function recordedNetwork(
  entities: Iterable<RecordedEntity>,
  ties: readonly RecordedTie[],
  hidden: NetworkMask = nothingHidden,
): RecordedNetwork {
  const all = withSources(entities, ties);
  const kept = ties.filter(({ from, to }) => all.has(from) && all.has(to));
  const preparation = new NetworkPreparation(catalog);
  for (const { evidence, properties, ...entity } of all.values()) {
    preparation.addEntity(entityRecord(entity.id, entity.kind, { ...properties, ...entity }, sourcesOf(evidence)));
  }
  const byMark = new Map<string, RecordedTie>();
  for (const [index, { evidence, properties, ...tie }] of kept.entries()) {
    const id = `${tie.from}|${tie.kind}|${tie.to}|${index}`;
    byMark.set(`${checksum(id)} ${tie.from} ${tie.to}`, kept[index] as RecordedTie);
    preparation.addTie(tieRecord({ ...tie, id }, { ...properties, ...tie }, sourcesOf(evidence)));
  }
  const prepared = preparation.finish('test');
  const { ids } = prepared.entities;
  const number = (id: string) => numberOfText(ids, id);
  const ordered = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const told = Array.from({ length: prepared.tieCount }, (_, at): TieFacts => {
    const ends = [prepared.ties.from[at], prepared.ties.to[at]].map((end) => ordered[end as number]?.id);
    const tie = byMark.get(`${prepared.ties.mark[at]} ${ends.join(' ')}`) as RecordedTie;
    return { ...tie, from: number(tie.from), to: number(tie.to) };
  });
  const facts: Facts = {
    entity: (at) => ordered[at] as RecordedEntity,
    tie: (at) => told[at] as TieFacts,
  };
  return { prepared, facts, hidden, entities: all, ties: kept };
}
