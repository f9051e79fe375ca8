import { spokenDate } from '../../catalog/tie-sentence.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { requireEvent } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { mentionedOnPaths } from '../paths/mentioned-on-paths.ts';
import { question, type Telling } from '../question.ts';
import { type Completeness, completenessOf } from '../telling/completeness.ts';
import type { EntityFacts, Mentions } from '../telling/facts.ts';
import { entitiesTold } from '../telling/happening-dates.ts';
import { pluralize } from '../telling/sentence.ts';
import { type FollowUpFound, type FollowUpWanted, searchFollowUp } from './search-follow-up.ts';
import { type FollowUpTie, type TiesByBeginning, tellFollowUpTie, tiesByBeginning } from './tell-follow-up-ties.ts';
import { type LiveChannel, tellLiveChannel } from './tell-live-channel.ts';

export interface EventFollowUpArguments {
  readonly event: string;
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

function mentioned({ event, ties, channels }: FollowUpFound, network: PreparedNetwork): Mentions {
  const onPaths = mentionedOnPaths(
    channels.flatMap(({ path }) => path ?? []),
    network,
    channels.flatMap(({ a, b }) => [a, b]),
  );
  const among = [...new Set(ties.flatMap((one) => one.ties))];
  const through = ties.flatMap((tie) => [tie.a, tie.b, ...(tie.through === null ? [] : [tie.through])]);
  return {
    entities: [event, ...onPaths.entities, ...through, ...among.flatMap((tie) => entitiesTold(network, tie))],
    ties: [...onPaths.ties, ...among],
  };
}

function tellSentence(
  { name, since, until }: EntityFacts,
  { before, after, undated }: TiesByBeginning,
  channels: readonly LiveChannel[],
): string {
  const begins = since ?? until;
  const older = pluralize(before.length, 'recorded tie is', 'recorded ties are');
  const newer = pluralize(after.length, 'tie', 'ties');
  const unknown = pluralize(undated.length, 'tie', 'ties');
  const alive = channels.filter((channel) => channel.alive).length;
  const when = begins ? ` (${spokenDate(begins)})` : '';
  return `Between those who met at ${name}${when}, ${older} older than it, ${newer} began after it and of ${unknown} the beginning is not known. ${alive} of ${channels.length} pairs compared have a way to each other today that doesn't run through it.`;
}

function tellCaveats({ properties, caveats }: EntityFacts): string[] {
  const { participantCount } = properties;
  const counting =
    typeof participantCount === 'number'
      ? `${participantCount} people took part; who they were is not recorded, so it can't be said who still holds a post.`
      : 'Who took part is recorded by country or body, not by person.';
  return [
    'A tie that began after the event need not have come of it: no source is read as saying so.',
    counting,
    ...caveats,
  ];
}

function tell({ event, ties, more, channels, work }: FollowUpFound, telling: Telling, day: number): EventFollowUp {
  const facts = telling.facts.entity(event);
  const sorted = tiesByBeginning(telling, event, ties);
  const told = (list: TiesByBeginning['before']) => list.slice(0, tiesTold).map((tie) => tellFollowUpTie(telling, tie));
  const liveChannels = channels.map((channel) => tellLiveChannel(telling, channel, day));
  const isCut = more || Object.values(sorted).some((list) => list.length > tiesTold);
  return {
    before: told(sorted.before),
    after: told(sorted.after),
    undated: told(sorted.undated),
    liveChannels,
    sentence: tellSentence(facts, sorted, liveChannels),
    caveats: tellCaveats(facts),
    completeness: completenessOf(telling, isCut ? 'TIES' : null, work),
  };
}

/**
 * What is known of the ties between those who met at an event: which were there before, which began after, and which pairs have a
 * path to each other today that doesn't run through the event itself. That one followed the other doesn't mean that it came of it.
 */
export const eventFollowUp = question<EventFollowUpArguments, FollowUpWanted, FollowUpFound, EventFollowUp>({
  name: 'eventFollowUp',
  resolve: ({ event, today }, resolving) => ({
    event: requireEvent(resolving, event),
    day: resolveDay(null, today),
  }),
  search: searchFollowUp,
  mentions: mentioned,
  tell: (found, telling, { day }) => tell(found, telling, day),
});
