import { type Channels, parts } from '../channels/channels.ts';
import type { FoundPath } from '../path-search/found-path.ts';

/** A path with what stands beside it: other forums under which the same two states deal with each other. */
export interface FoundCooperationPath extends FoundPath {
  /** Instruments, processes and events, the best first. */
  readonly otherForums: readonly number[];
}

/** A forum worth less than this part of the one on the path isn't told beside it. */
const leastBeside = 0.5;

/** What the strongest channel from a state to each forum is worth by itself, and what the size of the forum leaves of it. */
function strongestToForums(channels: Channels, state: number): ReadonlyMap<number, { strength: number; left: number }> {
  const best = new Map<number, { strength: number; left: number }>();
  const wanted = { entity: state, limit: Number.POSITIVE_INFINITY, acting: 'OTHERS' as const, isEnd: true };
  channels.eachUpTo(wanted, (to, _tie, cost, ending) => {
    if ((best.get(to)?.strength ?? 0) < ending) best.set(to, { strength: ending, left: Math.exp(-cost) });
  });
  return best;
}

/** The place of the forum between two states that are not both ends of the path; -1 where there is none. */
function forumPlace(channels: Channels, entities: readonly number[]): number {
  const part = (place: number) => {
    const entity = entities[place];
    return entity === undefined ? parts.BARRED : channels.partOf(entity);
  };
  return entities.findIndex((_, place) => {
    const isInside = place > 1 || place + 2 < entities.length;
    return (
      isInside && part(place) === parts.FORUM && part(place - 1) === parts.STATE && part(place + 1) === parts.STATE
    );
  });
}

/**
 * The other instruments, processes and events under which the same two states of a path could deal with each other, at least half
 * as good as the one on it: the path with that one swapped would be no other path, but the reader wants to know of them.
 */
export function withOtherForums(channels: Channels, path: FoundPath): FoundCooperationPath {
  const place = forumPlace(channels, path.entities);
  const [a, forum, b] = path.entities.slice(Math.max(0, place - 1), place + 2);
  if (place < 0 || a === undefined || forum === undefined || b === undefined) return { ...path, otherForums: [] };
  const fromA = strongestToForums(channels, a);
  const fromB = strongestToForums(channels, b);
  const worthThrough = (one: number) => {
    const [there, onward] = [fromA.get(one), fromB.get(one)];
    return there && onward ? there.left * onward.left : 0;
  };
  const least = leastBeside * worthThrough(forum);
  const otherForums = [...fromA.keys()]
    .filter((other) => other !== forum && channels.partOf(other) === parts.FORUM)
    .map((other) => ({ other, worth: worthThrough(other) }))
    .filter(({ worth }) => worth > 0 && worth >= least)
    .sort((x, y) => y.worth - x.worth || x.other - y.other)
    .map(({ other }) => other);
  return { ...path, otherForums };
}
