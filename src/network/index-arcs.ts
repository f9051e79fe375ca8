import type { Arcs } from './prepared-network.ts';
import { sharedColumn } from './shared-memory.ts';

/** Lists the ties at each entity, whichever their direction, in the order of their numbers. */
export function indexArcs(entityCount: number, from: Uint32Array, to: Uint32Array): Arcs {
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
  const total = first[entityCount] as number;
  const arcs: Arcs = {
    first,
    tie: sharedColumn(Uint32Array, total),
    to: sharedColumn(Uint32Array, total),
  };
  const next = first.slice();
  const add = (at: number, tie: number, other: number) => {
    const place = next[at] as number;
    arcs.tie[place] = tie;
    arcs.to[place] = other;
    next[at] = place + 1;
  };
  for (let tie = 0; tie < from.length; tie++) {
    add(from[tie] as number, tie, to[tie] as number);
    if (!isLoop(tie)) add(to[tie] as number, tie, from[tie] as number);
  }
  return arcs;
}
