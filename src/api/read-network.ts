import type { Catalog } from '../catalog/catalog.ts';
import type { EvidenceFacts, Network, NetworkEntity, NetworkTie } from '../cooperation/network.ts';
import { networkOf } from '../cooperation/network-of.ts';
import type { Viewer } from '../cypher/viewer.ts';
import type { Store } from '../store/store.ts';
import { entitiesStatement, readable, type Stored, type StoredTieRow, tiesStatement } from './network-statements.ts';

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
  const locators = list(stored.evidence_locator);
  const anchors = list(stored.evidence_anchor);
  return list(stored.evidence_source).flatMap((id, index) => {
    const source = sources.get(id);
    return source ? [{ source, locator: locators[index] ?? '', anchor: anchors[index] || null }] : [];
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

function tieOf(
  [from, to, kind, stored]: StoredTieRow,
  sources: ReadonlyMap<string, SourceFacts>,
): Omit<NetworkTie, 'index'> {
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

/** Reads the whole network that the viewer may see in two statements: every entity, and every tie with its evidence. */
export async function readNetwork(store: Store, catalog: Catalog, viewer: Viewer): Promise<Network> {
  const [entityRows, tieRows] = await Promise.all([
    store.read(entitiesStatement(viewer)),
    store.read(tiesStatement(viewer)),
  ]);
  const stored = entityRows.flatMap(([properties]) => {
    const kind = catalog.kindOfId(String(properties.id))?.name;
    return kind ? [{ kind, properties: readable(kind, properties, viewer) }] : [];
  });
  const seen = new Set(stored.map(({ properties }) => properties.id));
  const sources = new Map(
    stored
      .filter(({ kind }) => kind === 'Source')
      .map(({ properties }) => [String(properties.id), sourceFacts(properties)]),
  );
  return networkOf({
    entities: stored.map(({ kind, properties: { country, ...others } }) =>
      entityOf(seen.has(country) ? { ...others, country } : others, kind, sources),
    ),
    ties: tieRows.map(([from, to, kind, properties]) =>
      tieOf([from, to, kind, readable(kind, properties, viewer)], sources),
    ),
    hiddenByAccess: false,
  });
}
