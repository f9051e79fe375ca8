import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { EvidenceFacts, Network } from '../../src/cooperation/network.ts';
import { networkOf } from '../../src/cooperation/network-of.ts';
import { type EntityRecord, evidenceOf, type TieRecord } from '../../src/dataset/dataset.ts';
import { readSeeds } from '../../src/dataset/read-seeds.ts';

/** The shipped data as the analysis sees it, read from the seed files without a database. */
export async function networkOfSeeds(): Promise<Network> {
  const { dataset } = await readSeeds('seeds', buildCatalog());
  const byId = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);
  const evidence = (record: EntityRecord | TieRecord): EvidenceFacts[] =>
    evidenceOf(record).flatMap((piece) => {
      const source = byId.get(piece.source ?? '');
      if (!source) return [];
      const { title, publisher, url, published } = source.values;
      const facts = {
        id: source.id,
        title: String(title),
        publisher: String(publisher),
        url: text(url),
        published: text(published),
      };
      return [{ source: facts, locator: piece.locator ?? '', anchor: piece.anchor || null }];
    });
  return networkOf({
    entities: dataset.entities.map((record) => ({
      id: record.id,
      kind: record.kind,
      name: String(record.values.name),
      nameLocal: text(record.values.nameLocal),
      aliases: list(record.values.aliases),
      country: text(record.values.country),
      mandates: list(record.values.mandates),
      level: text(record.values.level),
      unnamed: record.values.unnamed === true,
      since: text(record.values.since),
      until: text(record.values.until),
      caveats: list(record.values.caveats),
      evidence: evidence(record),
      properties: record.values,
    })),
    ties: dataset.ties.map((record) => ({
      kind: record.kind,
      from: record.from,
      to: record.to,
      since: text(record.values.since),
      until: text(record.values.until),
      observed: text(record.values.observed),
      basis: record.values.basis === 'INFERRED' ? 'INFERRED' : 'STATED',
      detail: text(record.values.detail),
      evidence: evidence(record),
      properties: record.values,
    })),
    hiddenByAccess: false,
  });
}
