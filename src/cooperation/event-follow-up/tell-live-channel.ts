import { type CooperationPath, tellPath } from '../paths/tell-path.ts';
import type { Telling } from '../question.ts';
import type { FoundLiveChannel } from './search-live-channels.ts';

/** Whether two that met have a path to each other today besides the event. */
export interface LiveChannel {
  readonly a: string;
  readonly b: string;
  /** True where the path is worth at least 0.01. */
  readonly alive: boolean;
  readonly path: CooperationPath | null;
  readonly sentence: string;
}

/** A path worth less than this is not one that anybody would call alive: about an acquaintance of five years ago. */
const leastAlive = 0.01;

/** @param day the number of the day on which the path was looked for */
export function tellLiveChannel(telling: Telling, found: FoundLiveChannel, day: number): LiveChannel {
  const [a, b] = [telling.facts.entity(found.a), telling.facts.entity(found.b)];
  const path = found.path === null ? null : tellPath(telling, found.path, day);
  const alive = path !== null && path.score >= leastAlive;
  const how = path === null ? '' : path.steps.map((step) => step.sentence).join(' ');
  const sentence = alive
    ? `${a.name} can reach ${b.name} today: ${how}`
    : path === null
      ? `No way between ${a.name} and ${b.name} besides the event is recorded.`
      : `Between ${a.name} and ${b.name} only a faint way is recorded: ${how}`;
  return { a: a.id, b: b.id, alive, path, sentence };
}
