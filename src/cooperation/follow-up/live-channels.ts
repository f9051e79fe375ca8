import type { Catalog } from '../../catalog/catalog.ts';
import { bestPath } from '../best-path.ts';
import type { Work } from '../best-routes.ts';
import type { CooperationPath } from '../cooperation-path.ts';
import type { Network, NetworkEntity } from '../network.ts';
import type { Meeting } from './met-at.ts';

/** Whether two that met have a way to each other today besides the event. */
export interface LiveChannel {
  readonly a: string;
  readonly b: string;
  readonly alive: boolean;
  readonly path: CooperationPath | null;
  readonly sentence: string;
}

/** A way worth less than this is not one that anybody would call alive: about an acquaintance of five years ago. */
const leastAlive = 0.01;

function channelOf(a: NetworkEntity, b: NetworkEntity, path: CooperationPath | null): LiveChannel {
  const alive = path !== null && path.score >= leastAlive;
  const how = path === null ? '' : path.steps.map((step) => step.sentence).join(' ');
  const sentence = alive
    ? `${a.name} can reach ${b.name} today: ${how}`
    : path === null
      ? `No way between ${a.name} and ${b.name} besides the event is recorded.`
      : `Between ${a.name} and ${b.name} only a faint way is recorded: ${how}`;
  return { a: a.id, b: b.id, alive, path, sentence };
}

/** The visiting countries with the bodies of the host's side, each pair's best way today, living ones first. */
export function liveChannels(rest: Network, catalog: Catalog, met: Meeting, day: string, work: Work): LiveChannel[] {
  const visitors = met.countries.filter((country) => country.id !== met.event.country);
  const channels = visitors.flatMap((country) =>
    met.bodies
      .filter((body) => body.country !== country.id)
      .map((body) => channelOf(country, body, bestPath(rest, catalog, country.id, body.id, day, work))),
  );
  return channels.sort((x, y) => (y.path?.score ?? 0) - (x.path?.score ?? 0) || (x.a + x.b < y.a + y.b ? -1 : 1));
}
