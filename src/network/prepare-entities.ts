import type { CollectedRecords } from './collected-records.ts';
import { kindRoles } from './kind-roles.ts';
import { endOfLife, firstDayOfLife } from './lifespans.ts';
import type { RecordOrder } from './order-records.ts';
import { type EntityDates, sourceRows } from './prepare-ties.ts';
import { type EntityColumns, entityFlags } from './prepared-network.ts';
import { sharedBytes, sharedColumn, sharedRows } from './shared-memory.ts';
import { textTable } from './text-table.ts';

/** The entities in order, without what follows from ties: how they ended where another replaced them, and their topics. */
export function orderedEntities(collected: CollectedRecords, { ids, entities: order, numberOf }: RecordOrder) {
  const { entities } = collected;
  const count = order.length;
  const plain = {
    kind: sharedColumn(Uint8Array, count),
    country: sharedColumn(Int16Array, count),
    level: sharedColumn(Uint8Array, count),
    instrumentKind: sharedColumn(Uint8Array, count),
    subject: sharedColumn(Uint8Array, count),
    flags: sharedColumn(Uint8Array, count),
    published: sharedColumn(Int32Array, count),
    publisher: sharedColumn(Int32Array, count),
  };
  for (const [name, column] of Object.entries(plain)) {
    const arrived = entities[name as keyof typeof plain];
    for (const [number, place] of order.entries()) column[number] = arrived.at(place);
  }
  const mandateCounts = new Uint32Array(count);
  for (const [number, place] of order.entries()) {
    entities.mandates.each(place, () => {
      mandateCounts[number] = (mandateCounts[number] as number) + 1;
    });
  }
  const mandates = sharedRows(mandateCounts, (put) => {
    for (const [number, place] of order.entries()) entities.mandates.each(place, (mandate) => put(number, mandate));
  });
  const sources = sourceRows(order, (place, visit) => entities.sources.each(place, visit), numberOf);
  return { ids: textTable(ids, sharedBytes), ...plain, mandates, sources };
}

export type OrderedEntities = ReturnType<typeof orderedEntities>;

/** The recorded dates of entities, in order. */
export function entityDates(
  collected: CollectedRecords,
  { entities: order }: RecordOrder,
  kind: Uint8Array,
  rolesOfKind: Uint16Array,
): EntityDates {
  const { entities } = collected;
  const dates = {
    since: new Int32Array(order.length),
    until: new Int32Array(order.length),
    inForce: new Int32Array(order.length),
    published: new Int32Array(order.length),
  };
  for (const [name, column] of Object.entries(dates)) {
    const arrived = entities[name as keyof typeof dates];
    for (const [number, place] of order.entries()) column[number] = arrived.at(place);
  }
  const happens = Uint8Array.from(kind, (one) => (((rolesOfKind[one] as number) & kindRoles.HAPPENS) !== 0 ? 1 : 0));
  return { ...dates, happens };
}

/** What ties tell of the ends of entities: by whom they were replaced, and since when, packed. */
export interface Replacements {
  readonly since: ReadonlyMap<number, number>;
  readonly succeeded: ReadonlySet<number>;
}

/** The days between which entities exist, and the mark of those whose work another carries on. */
export function lifeColumns(
  ordered: OrderedEntities,
  collected: CollectedRecords,
  order: RecordOrder,
  dates: EntityDates,
  { since: replaced, succeeded }: Replacements,
): Pick<EntityColumns, 'begins' | 'ends'> {
  const instrument = collected.words.kinds.indexOf('LegalInstrument');
  const begins = sharedColumn(Int32Array, ordered.kind.length);
  const ends = sharedColumn(Int32Array, ordered.kind.length);
  for (const [number, place] of order.entities.entries()) {
    const life = {
      since: dates.since[number] as number,
      until: dates.until[number] as number,
      inForce: dates.inForce[number] as number,
      signed: collected.entities.signed.at(place),
      adopted: collected.entities.adopted.at(place),
      isInstrument: ordered.kind[number] === instrument,
      happens: dates.happens[number] === 1,
    };
    begins[number] = firstDayOfLife(life);
    ends[number] = endOfLife(life, replaced.get(number) ?? 0);
    if (succeeded.has(number)) ordered.flags[number] = (ordered.flags[number] as number) | entityFlags.SUCCEEDED;
  }
  return { begins, ends };
}
