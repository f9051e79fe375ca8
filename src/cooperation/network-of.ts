import type { Network, NetworkEntity, NetworkTie } from './network.ts';

/** What a network is made of, before it is indexed. */
export interface NetworkParts {
  readonly entities: Iterable<NetworkEntity>;
  readonly ties: Iterable<Omit<NetworkTie, 'index'>>;
  readonly hiddenByAccess: boolean;
}

/** Indexes entities and ties into a network; a tie to an entity that is not there (withheld, say) is left out. */
export function networkOf(parts: NetworkParts): Network {
  const entities = new Map<string, NetworkEntity>();
  for (const entity of parts.entities) entities.set(entity.id, entity);
  const ties: NetworkTie[] = [];
  const tiesAt = new Map<string, NetworkTie[]>();
  for (const id of entities.keys()) tiesAt.set(id, []);
  for (const tie of parts.ties) {
    if (!entities.has(tie.from) || !entities.has(tie.to)) continue;
    const indexed = { ...tie, index: ties.length };
    ties.push(indexed);
    tiesAt.get(tie.from)?.push(indexed);
    if (tie.to !== tie.from) tiesAt.get(tie.to)?.push(indexed);
  }
  return { entities, ties, tiesAt, hiddenByAccess: parts.hiddenByAccess };
}

/** The network as it would be without the given entities and their ties. */
export function networkWithout(network: Network, ids: ReadonlySet<string>): Network {
  if (ids.size === 0) return network;
  return networkOf({
    entities: [...network.entities.values()].filter((entity) => !ids.has(entity.id)),
    ties: network.ties,
    hiddenByAccess: network.hiddenByAccess,
  });
}
