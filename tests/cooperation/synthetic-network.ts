import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { Network, NetworkEntity, NetworkTie } from '../../src/cooperation/network.ts';
import { networkOf } from '../../src/cooperation/network-of.ts';

export const catalog = buildCatalog();
export const today = '2026-01-01';

/** A made-up entity: an id, or an id with what else is to be known of it. Its kind follows from the id. */
export type SyntheticEntity = string | (Partial<NetworkEntity> & { readonly id: string });
export type SyntheticTie = readonly [from: string, kind: string, to: string, more?: Partial<NetworkTie>];

/** Evidence that says of itself that it is made up. */
export function syntheticEvidence(locator: string) {
  const source = { id: 'source:synthetic', title: 'Synthetic source', publisher: 'Nobody', url: null, published: null };
  return [{ source, locator, anchor: null }];
}

function entityOf(given: SyntheticEntity): NetworkEntity {
  const more = typeof given === 'string' ? { id: given } : given;
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
    evidence: syntheticEvidence(more.id),
    properties: {},
    ...more,
  };
}

function tieOf([from, kind, to, more]: SyntheticTie): Omit<NetworkTie, 'index'> {
  return {
    kind,
    from,
    to,
    since: null,
    until: null,
    observed: today,
    basis: 'STATED',
    detail: null,
    evidence: syntheticEvidence(`${from} ${kind} ${to}`),
    properties: {},
    ...more,
  };
}

/** A network of things that don't exist, for tests: an entity stands in it where it is given or a tie names it. */
export function syntheticNetwork(entities: readonly SyntheticEntity[], ties: readonly SyntheticTie[]): Network {
  const given = new Map(entities.map((entity) => [typeof entity === 'string' ? entity : entity.id, entityOf(entity)]));
  for (const id of ties.flatMap(([from, , to]) => [from, to])) if (!given.has(id)) given.set(id, entityOf(id));
  return networkOf({ entities: given.values(), ties: ties.map(tieOf), hiddenByAccess: false });
}

/** Ties of the same kind from each of some to one. */
export function each(from: readonly string[], kind: string, to: string): SyntheticTie[] {
  return from.map((id) => [id, kind, to]);
}

/** An instrument of a sort. */
export function instrument(id: string, instrumentKind: string, more: Partial<NetworkEntity> = {}): SyntheticEntity {
  return { ...more, id, properties: { instrumentKind, ...more.properties } };
}
