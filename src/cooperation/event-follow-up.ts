import type { Catalog } from '../catalog/catalog.ts';
import { spokenDate } from '../catalog/tie-sentence.ts';
import { failure } from '../errors.ts';
import { endDay, firstDay } from '../model/date-bounds.ts';
import type { Work } from './best-routes.ts';
import { channelGraph } from './channel-graph.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { dayAsked } from './day-asked.ts';
import { entityAsked } from './entity-asked.ts';
import { type LiveChannel, liveChannels } from './follow-up/live-channels.ts';
import { metAt } from './follow-up/met-at.ts';
import { type FollowUpTie, tiesAmong } from './follow-up/ties-among.ts';
import type { Network } from './network.ts';
import { networkWithout } from './network-of.ts';
import { counted } from './said.ts';

export interface EventFollowUpQuestion {
  readonly event: string;
  readonly today: string;
}

export interface EventFollowUp {
  readonly before: readonly FollowUpTie[];
  readonly after: readonly FollowUpTie[];
  readonly undated: readonly FollowUpTie[];
  readonly liveChannels: readonly LiveChannel[];
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly completeness: Completeness;
}

/** Ties told of each sort, the strongest first. */
const tiesTold = 60;
const channelBudget = 120_000;

/**
 * What is known of the ties between those who met at an event: which were there before, which began after, and which pairs have a
 * way to each other today that doesn't run through the event itself. That one followed the other doesn't mean that it came of it.
 * @throws UNKNOWN_ENTITY, WRONG_KIND
 */
export function eventFollowUp(network: Network, catalog: Catalog, question: EventFollowUpQuestion): EventFollowUp {
  const event = entityAsked(network, question.event);
  if (event.kind !== 'Event') throw failure('WRONG_KIND', { id: event.id, kind: event.kind, expected: 'an event' });
  const day = dayAsked(null, question.today);
  const met = metAt(network, event);
  const rest = networkWithout(network, new Set([event.id, ...met.sessions]));
  const graph = channelGraph(rest, catalog, day);
  const ties = tiesAmong(graph, catalog, met);
  const begins = event.since ?? event.until;
  const ends = event.until ?? event.since;
  const isBefore = (tie: FollowUpTie) =>
    begins !== null && tie.since !== null && firstDay(tie.since) < firstDay(begins);
  const isAfter = (tie: FollowUpTie) => ends !== null && tie.since !== null && firstDay(tie.since) >= endDay(ends);
  const before = ties.filter(isBefore);
  const after = ties.filter(isAfter);
  const undated = ties.filter((tie) => tie.since === null || begins === null);
  const work: Work = { budget: channelBudget, spent: 0 };
  const channels = liveChannels(rest, catalog, met, day, work);
  const alive = channels.filter((channel) => channel.alive).length;
  const cut = [before, after, undated].some((list) => list.length > tiesTold);
  const { participantCount } = event.properties;
  const counting =
    typeof participantCount === 'number'
      ? `${participantCount} people took part; who they were is not recorded, so it can't be said who still holds a post.`
      : 'Who took part is recorded by country or body, not by person.';
  return {
    before: before.slice(0, tiesTold),
    after: after.slice(0, tiesTold),
    undated: undated.slice(0, tiesTold),
    liveChannels: channels,
    sentence: `Between those who met at ${event.name}${begins ? ` (${spokenDate(begins)})` : ''}, ${counted(before.length, 'recorded tie is', 'recorded ties are')} older than it, ${counted(after.length, 'tie', 'ties')} began after it and of ${counted(undated.length, 'tie', 'ties')} the beginning is not known. ${alive} of ${channels.length} pairs compared have a way to each other today that doesn't run through it.`,
    caveats: [
      'A tie that began after the event need not have come of it: no source is read as saying so.',
      counting,
      ...event.caveats,
    ],
    completeness: completenessOf(network, work.spent >= work.budget ? 'budget' : cut ? 'ties' : null, work),
  };
}
