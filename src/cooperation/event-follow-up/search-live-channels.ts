import type { ChannelRows } from '../channels/channel-rows.ts';
import { defaultMaxHops, leastScore } from '../path-search/limits.ts';
import { TakenPaths } from '../path-search/taken-paths.ts';
import { type FoundCooperationPath, withOtherForums } from '../paths/other-forums.ts';
import { roundedScore } from '../paths/tell-path.ts';
import type { Searching } from '../question.ts';
import type { Meeting } from './who-met.ts';

/** A country that came and a body that it met, with the best path between them today besides the event. */
export interface FoundLiveChannel {
  readonly a: number;
  readonly b: number;
  readonly path: FoundCooperationPath | null;
}

const score = ({ path }: FoundLiveChannel) => (path === null ? 0 : roundedScore(path.score));

/**
 * The visiting countries with the bodies of the host's side, each pair's best path today, the best first. Where the work is spent the
 * pairs that were not looked at are left out: nothing is said of them.
 */
export function searchLiveChannels(searching: Searching, rows: ChannelRows, met: Meeting): FoundLiveChannel[] {
  const { network, paths, work } = searching;
  const countryOf = (entity: number) => network.entities.country[entity] as number;
  const isOf = (entity: number, country: number) =>
    countryOf(entity) >= 0 && network.countryEntities[countryOf(entity)] === country;
  const found: FoundLiveChannel[] = [];
  for (const a of met.countries.filter((country) => !isOf(met.event, country))) {
    for (const b of met.bodies.filter((body) => !isOf(body, a))) {
      const goal = { start: a, end: b, through: [], maxHops: defaultMaxHops };
      const { path } = paths.find(rows, goal, leastScore, new TakenPaths(new Set()), work);
      if (work.stoppedBy !== null) return found.sort(bestFirst);
      found.push({ a, b, path: path === null ? null : withOtherForums(rows.channels, path) });
    }
  }
  return found.sort(bestFirst);
}

function bestFirst(x: FoundLiveChannel, y: FoundLiveChannel): number {
  return score(y) - score(x) || x.a - y.a || x.b - y.b;
}
