import type { Catalog } from '../catalog/catalog.ts';
import { recordsIn } from '../catalog/stored-form.ts';
import type { EntityFacts, EvidenceFacts, Facts, Mentions, TieFacts } from '../cooperation/telling/facts.ts';
import type { Viewer } from '../cypher/viewer.ts';
import { evidence } from '../model/evidence.ts';
import { checksum } from '../network/checksum.ts';
import type { PreparedNetwork } from '../network/prepared-network.ts';
import { idOf, rowOf, tieKindOf } from '../network/read-network.ts';
import type { Store } from '../store/store.ts';
import { factNames, factsStatement, type StoredFacts } from './facts-statement.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const texts = (value: unknown) => (Array.isArray(value) ? (value as readonly string[]) : []);

/** Raised where the store no longer holds what a search found: the network that was searched is out of date. */
export class OutdatedNetwork extends Error {}

type Sources = (id: string) => StoredFacts | undefined;

function evidenceOf(stored: StoredFacts, sourceOf: Sources): EvidenceFacts[] {
  return recordsIn(stored, 'evidence', evidence).flatMap(({ source: id = '', locator = '', anchor = null }) => {
    const source = sourceOf(id);
    if (!source) return [];
    const { title, name, publisher, url, published } = source;
    const facts = {
      id,
      title: String(title ?? name),
      publisher: String(publisher ?? ''),
      url: text(url),
      published: text(published),
    };
    return [{ source: facts, locator, anchor }];
  });
}

function entityOf(stored: StoredFacts, kind: string, sourceOf: Sources): EntityFacts {
  return {
    id: String(stored.id),
    kind,
    name: String(stored.name),
    nameLocal: text(stored.nameLocal),
    country: text(stored.country),
    mandates: texts(stored.mandates),
    level: text(stored.level),
    unnamed: stored.unnamed === true,
    since: text(stored.since),
    until: text(stored.until),
    caveats: texts(stored.caveats),
    evidence: evidenceOf(stored, sourceOf),
    properties: stored,
  };
}

function tieOf(stored: StoredFacts, kind: string, from: number, to: number, sourceOf: Sources): TieFacts {
  return {
    kind,
    from,
    to,
    since: text(stored.since),
    until: text(stored.until),
    observed: text(stored.observed),
    basis: stored.basis === 'INFERRED' ? 'INFERRED' : 'STATED',
    detail: text(stored.detail),
    evidence: evidenceOf(stored, sourceOf),
    properties: stored,
  };
}

/**
 * Reads what the store says of everything that an answer mentions, by one statement.
 * Its `entity` and `tie` throw `OutdatedNetwork` where the store holds it no longer, or withholds it from the viewer.
 */
export async function readFacts(
  store: Store,
  catalog: Catalog,
  network: PreparedNetwork,
  viewer: Viewer,
  mentions: Mentions,
): Promise<Facts> {
  const ties = [...new Set(mentions.ties)];
  const entities = new Set(mentions.entities);
  const cited = [
    ...ties.flatMap((tie) => [...rowOf(network.ties.sources, tie)]),
    ...[...entities].flatMap((entity) => [...rowOf(network.entities.sources, entity)]),
  ];
  const names = [...new Set(mentions.names ?? [])].filter((entity) => !entities.has(entity));
  const keyOf = (tie: number) =>
    [
      idOf(network, network.ties.from[tie] as number),
      tieKindOf(network, tie),
      idOf(network, network.ties.to[tie] as number),
    ] as const;
  const wanted = {
    entities: [...new Set([...entities, ...cited])].map((entity) => idOf(network, entity)),
    names: names.map((entity) => idOf(network, entity)),
    ties: [...new Map(ties.map((tie) => [keyOf(tie).join('|'), keyOf(tie)])).values()],
  };
  const [row] = await store.read(factsStatement(wanted, factNames(catalog), viewer));
  const [storedEntities, storedNames, storedTies] = row ?? [[], [], []];
  const byId = new Map([...storedNames, ...storedEntities].map((stored) => [String(stored.id), stored]));
  const byMark = new Map(
    storedTies.map(([from, kind, to, stored]) => [`${from}|${kind}|${to} ${checksum(String(stored.id))}`, stored]),
  );
  const sourceOf = (id: string) => byId.get(id);
  return {
    entity(number) {
      const stored = byId.get(idOf(network, number));
      if (!stored) throw new OutdatedNetwork();
      return entityOf(stored, network.words.kinds[network.entities.kind[number] as number] as string, sourceOf);
    },
    tie(number) {
      const stored = byMark.get(`${keyOf(number).join('|')} ${network.ties.mark[number]}`);
      if (!stored) throw new OutdatedNetwork();
      const [from, to] = [network.ties.from[number] as number, network.ties.to[number] as number];
      return tieOf(stored, tieKindOf(network, number), from, to, sourceOf);
    },
  };
}
