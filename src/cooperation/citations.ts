import type { Network } from './network.ts';

const known = new WeakMap<Network, ReadonlyMap<string, readonly string[]>>();

/** For each source, the entities whose own evidence or ties cite it, by id and in the order of the network. */
function citations(network: Network): ReadonlyMap<string, readonly string[]> {
  const cached = known.get(network);
  if (cached) return cached;
  const citing = new Map<string, Set<string>>();
  const note = (source: string, entity: string) => {
    if (source === entity) return;
    const entities = citing.get(source) ?? new Set<string>();
    entities.add(entity);
    citing.set(source, entities);
  };
  for (const entity of network.entities.values()) for (const { source } of entity.evidence) note(source.id, entity.id);
  for (const tie of network.ties) {
    for (const { source } of tie.evidence) {
      note(source.id, tie.from);
      note(source.id, tie.to);
    }
  }
  const found = new Map([...citing].map(([source, entities]) => [source, [...entities].sort()]));
  known.set(network, found);
  return found;
}

/** Ids of the entities that rest on a source, or have a tie that does. */
export function citedBy(network: Network, source: string): readonly string[] {
  return citations(network).get(source) ?? [];
}
