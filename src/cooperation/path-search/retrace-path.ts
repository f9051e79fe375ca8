import type { Channels } from '../channels/channels.ts';
import { stepOf } from '../channels/step-of.ts';
import { type FoundPath, measuredPath } from './found-path.ts';
import { firstState, mayEnd, nextState, nowhere } from './step-rules.ts';

/** The same entities in the same order, walked on another day by the strongest tie of each step; null where a step is no more. */
export function retracePath(channels: Channels, entities: readonly number[]): FoundPath | null {
  const [start] = entities;
  if (start === undefined || entities.length < 2) return null;
  let state: number = firstState(channels.partOf(start));
  const ties: number[] = [];
  for (const [index, at] of entities.slice(0, -1).entries()) {
    const isLast = index === entities.length - 2;
    const usable = channels.between(at, entities[index + 1] as number).filter((channel) => {
      const step = stepOf(channels, channel);
      return isLast ? mayEnd(state, step) : nextState(state, step) !== nowhere;
    });
    const [best] = usable.sort((a, b) => b.strength - a.strength);
    if (!best) return null;
    if (!isLast) state = nextState(state, stepOf(channels, best));
    ties.push(best.tie);
  }
  return measuredPath(channels, entities, ties);
}
