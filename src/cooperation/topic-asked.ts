import { failure } from '../errors.ts';
import { entityAsked } from './entity-asked.ts';
import type { Network, NetworkEntity } from './network.ts';

/** The topic that a question names, or null. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function topicAsked(network: Network, id: string | null | undefined): NetworkEntity | null {
  if (!id) return null;
  const topic = entityAsked(network, id);
  if (topic.kind !== 'Topic') throw failure('WRONG_KIND', { id, kind: topic.kind, expected: 'a topic' });
  return topic;
}
