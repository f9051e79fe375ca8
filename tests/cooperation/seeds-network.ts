import type { EvidenceFacts } from '../../src/cooperation/telling/facts.ts';
import { type EntityRecord, evidenceOf, type TieRecord } from '../../src/dataset/dataset.ts';
import { readSeeds } from '../../src/dataset/read-seeds.ts';
import { catalog, type RecordedNetwork, recordedNetwork } from './recorded-network.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);

/** The shipped data as the analysis sees it, read from the seed files without a database. */
export async function seedsNetwork(): Promise<RecordedNetwork> {
  const { dataset } = await readSeeds('seeds', catalog);
  const byId = new Map(dataset.entities.map((entity) => [entity.id, entity]));
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
  return recordedNetwork(
    dataset.entities.map((record) => ({
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
    dataset.ties.map((record) => ({
      kind: record.kind,
      from: record.from,
      to: record.to,
      since: text(record.values.since),
      until: text(record.values.until),
      observed: text(record.values.observed),
      basis: record.values.basis === 'INFERRED' ? ('INFERRED' as const) : ('STATED' as const),
      detail: text(record.values.detail),
      evidence: evidence(record),
      properties: record.values,
    })),
  );
}
