import type { Network, NetworkEntity } from './network.ts';

/** Kinds that are about something: what joins two bodies on another topic is no channel on this one. */
const thematic = new Set(['Program', 'Process', 'LegalInstrument', 'Event', 'Session']);

/** What an entity keeps of its worth where the sources don't say what it is about. */
const unknownShare = 0.5;

/** Ids of the topics that an entity is recorded to be about. */
export function topicsOf(network: Network, id: string): string[] {
  return (network.tiesAt.get(id) ?? [])
    .filter((tie) => tie.kind === 'ADDRESSES' && tie.from === id)
    .map((tie) => tie.to);
}

/** How well an entity fits the topics asked for: 1 on topic or not thematic, 0 on others, between where nothing is recorded. */
export function topicFit(network: Network, topics: ReadonlySet<string> | null): (entity: NetworkEntity) => number {
  if (topics === null) return () => 1;
  return (entity) => {
    if (!thematic.has(entity.kind)) return 1;
    const about = topicsOf(network, entity.id);
    if (about.length === 0) return unknownShare;
    return about.some((topic) => topics.has(topic)) ? 1 : 0;
  };
}
