import { nothingHidden } from '../../src/network/network-mask.ts';
import { numberOfText } from '../../src/network/text-table.ts';
import {
  catalog,
  type RecordedEntity,
  type RecordedNetwork,
  type RecordedTie,
  recordedNetwork,
} from './recorded-network.ts';

export const today = '2026-01-01';

/** A made-up entity: an id, or an id with what else is to be known of it. Its kind follows from the id. */
export type MadeEntity = string | (Partial<RecordedEntity> & { readonly id: string });
export type MadeTie = readonly [from: string, kind: string, to: string, more?: Partial<RecordedTie>];

/** Evidence that says of itself that it is made up. */
export function madeEvidence(locator: string) {
  const source = { id: 'source:synthetic', title: 'Synthetic source', publisher: 'Nobody', url: null, published: null };
  return [{ source, locator, anchor: null }];
}

function recordedEntity(made: MadeEntity): RecordedEntity {
  const more = typeof made === 'string' ? { id: made } : made;
  const kind = catalog.kindOfId(more.id)?.name;
  if (!kind) throw new Error(`no kind has ids like ${more.id}`);
  return {
    kind,
    name: `Synthetic ${more.id}`,
    nameLocal: null,
    aliases: [],
    country: null,
    mandates: [],
    level: null,
    unnamed: false,
    since: null,
    until: null,
    caveats: [],
    evidence: madeEvidence(more.id),
    properties: {},
    ...more,
  };
}

function recordedTie([from, kind, to, more]: MadeTie): RecordedTie {
  return {
    kind,
    from,
    to,
    since: null,
    until: null,
    observed: today,
    basis: 'STATED',
    detail: null,
    evidence: madeEvidence(`${from} ${kind} ${to}`),
    properties: {},
    ...more,
  };
}

/** A network of things that don't exist, for tests: an entity stands in it where it is given or a tie names it. */
export function madeNetwork(entities: readonly MadeEntity[], ties: readonly MadeTie[]): RecordedNetwork {
  const made = new Map(
    entities.map((entity) => [typeof entity === 'string' ? entity : entity.id, recordedEntity(entity)]),
  );
  for (const id of ties.flatMap(([from, , to]) => [from, to])) if (!made.has(id)) made.set(id, recordedEntity(id));
  return recordedNetwork(made.values(), ties.map(recordedTie));
}

/** The number of an entity in a network that a test made. */
export function numberIn({ prepared }: RecordedNetwork, id: string): number {
  return numberOfText(prepared.entities.ids, id);
}

/** The same network for somebody who may not see some of its entities. */
export function withoutSight(network: RecordedNetwork, ids: readonly string[]): RecordedNetwork {
  const entities = new Set(ids.map((id) => numberIn(network, id)));
  return { ...network, hidden: { entities, ties: nothingHidden.ties } };
}

/** Ties of the same kind from each of some to one. */
export function each(from: readonly string[], kind: string, to: string): MadeTie[] {
  return from.map((id) => [id, kind, to]);
}

/** An instrument of a sort. */
export function instrument(id: string, instrumentKind: string, more: Partial<RecordedEntity> = {}): MadeEntity {
  return { ...more, id, properties: { instrumentKind, ...more.properties } };
}
