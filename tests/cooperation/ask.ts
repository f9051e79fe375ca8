import { ChannelRows } from '../../src/cooperation/channels/channel-rows.ts';
import { type ChannelFilter, Channels, noFilter } from '../../src/cooperation/channels/channels.ts';
import { BestPathSearch } from '../../src/cooperation/path-search/best-path.ts';
import { type Work, workOf } from '../../src/cooperation/path-search/work.ts';
import type { Asked, Question, Searching } from '../../src/cooperation/question.ts';
import type { Facts } from '../../src/cooperation/telling/facts.ts';
import { tieKindTable } from '../../src/cooperation/ties/tie-kind-table.ts';
import { TieStrength } from '../../src/cooperation/ties/tie-strength.ts';
import { unitedMasks } from '../../src/network/network-mask.ts';
import { catalog, type RecordedNetwork } from './recorded-network.ts';

/** What a search has at hand, over a network of records. */
export function searchingIn({ prepared: network, hidden }: RecordedNetwork, work: Work = workOf(5_000_000)): Searching {
  const kinds = tieKindTable(catalog);
  const strengths = new TieStrength(network, catalog);
  const channelsOn = (day: number, filter: ChannelFilter = noFilter) => {
    const without = unitedMasks(filter.without, hidden);
    return new ChannelRows(new Channels(network, kinds, strengths, day, { ...filter, without }));
  };
  return {
    network,
    hidden,
    catalog,
    kinds,
    strengths,
    channelsOn,
    paths: new BestPathSearch(network.entityCount),
    work,
  };
}

/** Facts of what was mentioned, and of nothing else: what a question tells it must have mentioned. */
function onlyMentioned(facts: Facts, entities: ReadonlySet<number>, ties: ReadonlySet<number>): Facts {
  const refuse = (what: string, number: number): never => {
    throw new RangeError(`The ${what} ${number} was told but not mentioned`);
  };
  return {
    entity: (number) => (entities.has(number) ? facts.entity(number) : refuse('entity', number)),
    tie: (number) => (ties.has(number) ? facts.tie(number) : refuse('tie', number)),
  };
}

/** Asks a question as the API does, threads and store left out: what a search finds is copied as between threads. */
export function ask<Arguments, Resolved, Found, Answer>(
  question: Question<Arguments, Resolved, Found, Answer>,
  network: RecordedNetwork,
  asked: Arguments & Asked,
  work?: Work,
): Answer {
  const given = { network: network.prepared, hidden: network.hidden, catalog };
  const resolved = structuredClone(question.resolve(asked, given));
  const found = structuredClone(question.search(resolved, searchingIn(network, work)));
  const { entities, ties, names = [] } = question.mentions(found, network.prepared);
  const facts = onlyMentioned(network.facts, new Set([...entities, ...names]), new Set(ties));
  return question.tell(found, { ...given, facts }, resolved);
}
