import { requireEntity } from '../arguments/require-entity.ts';
import { question } from '../question.ts';
import { entitiesTold } from '../telling/happening-dates.ts';
import { datedTies } from './dated-ties.ts';
import { ownEntries } from './own-entries.ts';
import { tieEntries } from './tie-entries.ts';
import type { TimelineEntry } from './timeline-entry.ts';

interface FoundTimeline {
  readonly entity: number;
  readonly ties: readonly number[];
}

function orderEntries(one: TimelineEntry, other: TimelineEntry): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.sentence === other.sentence) return 0;
  return one.sentence < other.sentence ? -1 : 1;
}

/** What is dated in the life of an entity and its ties, oldest first; what bears no date is left out. */
export const timeline = question<{ readonly id: string }, number, FoundTimeline, readonly TimelineEntry[]>({
  name: 'timeline',
  resolve: ({ id }, resolving) => requireEntity(resolving, id),
  search: (entity, searching) => ({ entity, ties: datedTies(searching, entity) }),
  mentions: ({ entity, ties }, network) => ({
    entities: new Set([entity, ...ties.flatMap((tie) => entitiesTold(network, tie))]),
    ties,
  }),
  tell: ({ entity, ties }, telling) =>
    [...ownEntries(telling, entity), ...ties.flatMap((tie) => tieEntries(telling, tie, entity))].sort(orderEntries),
});
