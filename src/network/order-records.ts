import type { CollectedRecords } from './collected-records.ts';

/** In which order the collected records stand in the network: by id, and ties by source, kind, target and beginning. */
export interface RecordOrder {
  /** Ids of the entities, in order. */
  readonly ids: readonly string[];
  /** For each entity in order, the place at which it arrived. */
  readonly entities: Uint32Array;
  /** For each number among the collected ids, the number of the entity; `absent` where none was read. */
  readonly numberOf: Uint32Array;
  /** For each tie in order, the place at which it arrived; ties to what was not read are left out. */
  readonly ties: Uint32Array;
}

export const absent = 0xffffffff;

function orderTies(collected: CollectedRecords, numberOf: Uint32Array, entityCount: number): Uint32Array {
  const { ties, words } = collected;
  const total = ties.kind.length;
  const starts = new Uint32Array(entityCount + 1);
  const fromOf = (tie: number) => numberOf[ties.from.at(tie)] as number;
  const toOf = (tie: number) => numberOf[ties.to.at(tie)] as number;
  const isWhole = (tie: number) => fromOf(tie) !== absent && toOf(tie) !== absent;
  for (let tie = 0; tie < total; tie++) {
    if (isWhole(tie)) starts[fromOf(tie) + 1] = (starts[fromOf(tie) + 1] as number) + 1;
  }
  for (let at = 0; at < entityCount; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const order = new Uint32Array(starts[entityCount] as number);
  const next = starts.slice();
  for (let tie = 0; tie < total; tie++) {
    if (!isWhole(tie)) continue;
    const place = next[fromOf(tie)] as number;
    order[place] = tie;
    next[fromOf(tie)] = place + 1;
  }
  const byName = words.tieKinds
    .map((name, kind) => ({ name, kind }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .reduce(
      (ranks, { kind }, rank) => ranks.with(kind, rank),
      words.tieKinds.map(() => 0),
    );
  const later = (a: number, b: number) =>
    (byName[ties.kind.at(a)] as number) - (byName[ties.kind.at(b)] as number) ||
    toOf(a) - toOf(b) ||
    ties.since.at(a) - ties.since.at(b) ||
    ties.mark.at(a) - ties.mark.at(b);
  for (let at = 0; at < entityCount; at++) {
    const [start, end] = [starts[at] as number, starts[at + 1] as number];
    if (end - start > 1) order.subarray(start, end).sort(later);
  }
  return order;
}

/** Orders what was collected. An id that was read twice counts once, as it was read last. */
export function orderRecords(collected: CollectedRecords): RecordOrder {
  const { ids, entities } = collected;
  const texts = ids.texts;
  const arrival = new Map<number, number>();
  for (let place = 0; place < entities.id.length; place++) arrival.set(entities.id.at(place), place);
  const sorted = [...arrival.keys()].sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1));
  const numberOf = new Uint32Array(texts.length).fill(absent);
  const order = new Uint32Array(sorted.length);
  for (const [number, id] of sorted.entries()) {
    numberOf[id] = number;
    order[number] = arrival.get(id) as number;
  }
  return {
    ids: sorted.map((id) => texts[id] as string),
    entities: order,
    numberOf,
    ties: orderTies(collected, numberOf, sorted.length),
  };
}
