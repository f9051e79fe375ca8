import type { Catalog } from '../catalog/catalog.ts';
import type { CollectedRecords } from './collected-records.ts';
import { absent, type RecordOrder } from './order-records.ts';
import type { Rows, TieColumns } from './prepared-network.ts';
import { sharedColumn, sharedRows } from './shared-memory.ts';
import { tieTimes } from './tie-times.ts';

/** The recorded dates of entities on which the times of ties depend, packed, by the number of the entity. */
export interface EntityDates {
  readonly since: Int32Array;
  readonly until: Int32Array;
  readonly inForce: Int32Array;
  readonly published: Int32Array;
  /** 1 for what happens and is over. */
  readonly happens: Uint8Array;
}

/** A row for each owner of the numbers of the sources that were read. */
export function sourceRows(
  order: Uint32Array,
  each: (place: number, visit: (id: number) => void) => void,
  numberOf: Uint32Array,
): Rows {
  const counts = new Uint32Array(order.length);
  const known = (id: number) => numberOf[id] !== absent;
  for (const [row, place] of order.entries()) {
    each(place, (id) => {
      if (known(id)) counts[row] = (counts[row] as number) + 1;
    });
  }
  return sharedRows(counts, (put) => {
    for (const [row, place] of order.entries()) each(place, (id) => known(id) && put(row, numberOf[id] as number));
  });
}

type RawTies = Omit<TieColumns, 'holdsFrom' | 'holdsUntil' | 'firstSeen' | 'lastSeen'>;

/** The ties in order, without what follows from the dates of others. */
export function orderedTies(collected: CollectedRecords, { ties: order, numberOf }: RecordOrder): RawTies {
  const { ties } = collected;
  const from = sharedColumn(Uint32Array, order.length);
  const to = sharedColumn(Uint32Array, order.length);
  const columns = {
    kind: sharedColumn(Uint8Array, order.length),
    inferred: sharedColumn(Uint8Array, order.length),
    since: sharedColumn(Int32Array, order.length),
    until: sharedColumn(Int32Array, order.length),
    observed: sharedColumn(Int32Array, order.length),
    mark: sharedColumn(Uint32Array, order.length),
  };
  for (const [tie, place] of order.entries()) {
    from[tie] = numberOf[ties.from.at(place)] as number;
    to[tie] = numberOf[ties.to.at(place)] as number;
    for (const [name, column] of Object.entries(columns)) column[tie] = ties[name as keyof typeof columns].at(place);
  }
  const sources = sourceRows(order, (place, visit) => ties.sources.each(place, visit), numberOf);
  return { ...columns, from, to, sources };
}

/** For each session without a date of its own, the dated event of which it is a part. */
function wholeOf(raw: RawTies, partOf: number, dates: EntityDates): ReadonlyMap<number, number> {
  const whole = new Map<number, number>();
  for (let tie = 0; tie < raw.kind.length; tie++) {
    if (raw.kind[tie] !== partOf) continue;
    const [part, event] = [raw.from[tie] as number, raw.to[tie] as number];
    const isDated = (dates.since[event] as number) !== 0 || (dates.until[event] as number) !== 0;
    if (dates.happens[part] === 1 && dates.happens[event] === 1 && isDated && !whole.has(part)) whole.set(part, event);
  }
  return whole;
}

/** The times of all ties, apart from the lives of their ends. */
export function tieTimeColumns(
  raw: RawTies,
  collected: CollectedRecords,
  order: RecordOrder,
  dates: EntityDates,
  catalog: Catalog,
) {
  const count = raw.kind.length;
  const times = {
    begins: new Int32Array(count),
    ends: new Int32Array(count),
    firstSeen: sharedColumn(Int32Array, count),
    lastSeen: sharedColumn(Int32Array, count),
  };
  const whole = wholeOf(
    raw,
    catalog.tieKinds.findIndex(({ name }) => name === 'PART_OF'),
    dates,
  );
  const isDated = (entity: number) => dates.since[entity] !== 0 || dates.until[entity] !== 0;
  const happeningAt = (tie: number): number | undefined => {
    for (const end of [raw.to[tie] as number, raw.from[tie] as number]) {
      if (dates.happens[end] !== 1) continue;
      const dated = isDated(end) ? end : whole.get(end);
      if (dated !== undefined) return dated;
    }
    return undefined;
  };
  for (let tie = 0; tie < count; tie++) {
    const kind = catalog.tieKinds[raw.kind[tie] as number];
    const place = order.ties[tie] as number;
    if (!kind) continue;
    const happening = kind.endures ? happeningAt(tie) : undefined;
    const published: number[] = [];
    for (let at = raw.sources.first[tie] as number; at < (raw.sources.first[tie + 1] as number); at++) {
      published.push(dates.published[raw.sources.items[at] as number] as number);
    }
    const found = tieTimes(kind, {
      since: raw.since[tie] as number,
      until: raw.until[tie] as number,
      observed: raw.observed[tie] as number,
      ratified: collected.ties.ratified.at(place),
      inForce: collected.ties.inForce.at(place),
      instrumentInForce: dates.inForce[raw.to[tie] as number] as number,
      happeningSince: happening === undefined ? 0 : (dates.since[happening] as number),
      happeningUntil: happening === undefined ? 0 : (dates.until[happening] as number),
      published,
    });
    times.begins[tie] = found.begins;
    times.ends[tie] = found.ends;
    times.firstSeen[tie] = found.firstSeen;
    times.lastSeen[tie] = found.lastSeen;
  }
  return times;
}
