import { unknownDay } from './day-number.ts';
import type { Arcs, PreparedNetwork, TieColumns } from './prepared-network.ts';
import { sharedColumn } from './shared-memory.ts';

type ArcTies = Pick<TieColumns, 'kind' | 'from' | 'to' | 'lastSeen'>;

/** Which kind of tie an arc is, and at which of its ends: arcs of one role stand together. */
function roleOf({ kind, from }: Pick<ArcTies, 'kind' | 'from'>, tie: number, entity: number): number {
  return (kind[tie] as number) * 2 + (from[tie] === entity ? 0 : 1);
}

/** The place after the last arc of the role that begins at a place, found by doubling steps and halving. */
export function endOfRole({ arcs, ties }: PreparedNetwork, entity: number, begin: number, end: number): number {
  const role = roleOf(ties, arcs.tie[begin] as number, entity);
  const isSame = (place: number) => roleOf(ties, arcs.tie[place] as number, entity) === role;
  let width = 1;
  while (begin + width < end && isSame(begin + width)) width *= 2;
  let low = begin + width / 2;
  let high = Math.min(begin + width, end);
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (isSame(middle)) low = middle;
    else high = middle;
  }
  return width === 1 ? begin + 1 : high;
}

/** Lists the ties at each entity, whichever their direction, role by role; in a role those without a date first, then the freshest. */
export function indexArcs(entityCount: number, ties: ArcTies): Arcs {
  const { from, to, lastSeen } = ties;
  const first = sharedColumn(Uint32Array, entityCount + 1);
  const isLoop = (tie: number) => from[tie] === to[tie];
  const count = (entity: number) => {
    first[entity + 1] = (first[entity + 1] as number) + 1;
  };
  for (let tie = 0; tie < from.length; tie++) {
    count(from[tie] as number);
    if (!isLoop(tie)) count(to[tie] as number);
  }
  for (let entity = 0; entity < entityCount; entity++) {
    first[entity + 1] = (first[entity + 1] as number) + (first[entity] as number);
  }
  const arcs: Arcs = {
    first,
    tie: sharedColumn(Uint32Array, first[entityCount] as number),
    to: sharedColumn(Uint32Array, first[entityCount] as number),
  };
  const next = first.slice();
  const add = (at: number, tie: number) => {
    const place = next[at] as number;
    arcs.tie[place] = tie;
    next[at] = place + 1;
  };
  for (let tie = 0; tie < from.length; tie++) {
    add(from[tie] as number, tie);
    if (!isLoop(tie)) add(to[tie] as number, tie);
  }
  const freshness = (tie: number) =>
    lastSeen[tie] === unknownDay ? Number.POSITIVE_INFINITY : (lastSeen[tie] as number);
  for (let entity = 0; entity < entityCount; entity++) {
    const row = arcs.tie.subarray(first[entity], first[entity + 1]);
    if (row.length > 1) {
      row.sort((a, b) => {
        const roles = roleOf(ties, a, entity) - roleOf(ties, b, entity);
        if (roles !== 0) return roles;
        const [one, other] = [freshness(a), freshness(b)];
        return one === other ? a - b : other - one;
      });
    }
    for (let at = first[entity] as number; at < (first[entity + 1] as number); at++) {
      const tie = arcs.tie[at] as number;
      arcs.to[at] = (from[tie] === entity ? to[tie] : from[tie]) as number;
    }
  }
  return arcs;
}
