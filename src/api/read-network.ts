import type { Catalog } from '../catalog/catalog.ts';
import { recordsIn } from '../catalog/stored-form.ts';
import type { EvidenceFacts, Network, NetworkEntity, NetworkTie } from '../cooperation/network.ts';
import { networkOf } from '../cooperation/network-of.ts';
import { statement } from '../cypher/statement.ts';
import { evidence } from '../model/evidence.ts';
import type { Store } from '../store/store.ts';

type Stored = Readonly<Record<string, unknown>>;
type TieRow = readonly [from: string, to: string, kind: string, properties: Stored];

const entitiesStatement = statement<readonly [properties: Stored]>(
  'MATCH (entity:Entity) RETURN properties(entity) AS properties ORDER BY entity.id',
);

const tiesStatement = statement<TieRow>(`MATCH (from:Entity)-[tie]->(to:Entity)
RETURN from.id AS from, to.id AS to, type(tie) AS kind, properties(tie) AS properties ORDER BY tie.id`);

type SourceFacts = EvidenceFacts['source'];

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);

function sourceFacts(stored: Stored): SourceFacts {
  return {
    id: String(stored.id),
    title: String(stored.title ?? stored.name),
    publisher: String(stored.publisher ?? ''),
    url: text(stored.url),
    published: text(stored.published),
  };
}

function evidenceOf(stored: Stored, sources: ReadonlyMap<string, SourceFacts>): EvidenceFacts[] {
  return recordsIn(stored, 'evidence', evidence).flatMap((item) => {
    const source = sources.get(item.source ?? '');
    return source ? [{ source, locator: item.locator ?? '', anchor: item.anchor ?? null }] : [];
  });
}

function entityOf(stored: Stored, kind: string, sources: ReadonlyMap<string, SourceFacts>): NetworkEntity {
  return {
    id: String(stored.id),
    kind,
    name: String(stored.name),
    nameLocal: text(stored.nameLocal),
    aliases: list(stored.aliases),
    country: text(stored.country),
    mandates: list(stored.mandates),
    level: text(stored.level),
    unnamed: stored.unnamed === true,
    since: text(stored.since),
    until: text(stored.until),
    caveats: list(stored.caveats),
    evidence: evidenceOf(stored, sources),
    properties: stored,
  };
}

function tieOf([from, to, kind, stored]: TieRow, sources: ReadonlyMap<string, SourceFacts>): Omit<NetworkTie, 'index'> {
  return {
    kind,
    from,
    to,
    since: text(stored.since),
    until: text(stored.until),
    observed: text(stored.observed),
    basis: stored.basis === 'INFERRED' ? 'INFERRED' : 'STATED',
    detail: text(stored.detail),
    evidence: evidenceOf(stored, sources),
    properties: stored,
  };
}

/** Reads the whole network in two statements: every entity, and every tie with its evidence. */
export async function readNetwork(store: Store, catalog: Catalog): Promise<Network> {
  const [entityRows, tieRows] = await Promise.all([store.read(entitiesStatement), store.read(tiesStatement)]);
  const stored = entityRows.flatMap(([properties]) => {
    const kind = catalog.kindOfId(String(properties.id))?.name;
    return kind ? [{ kind, properties }] : [];
  });
  const sources = new Map(
    stored
      .filter(({ kind }) => kind === 'Source')
      .map(({ properties }) => [String(properties.id), sourceFacts(properties)]),
  );
  return networkOf({
    entities: stored.map(({ kind, properties }) => entityOf(properties, kind, sources)),
    ties: tieRows.map((row) => tieOf(row, sources)),
    hiddenByAccess: false,
  });
}
