import type { Place } from './problem.ts';

/** One value with named parts, such as a piece of evidence; a part that is not given is absent. */
export type RecordValue = Readonly<Record<string, string>>;

export type Value = string | number | boolean | readonly string[] | readonly RecordValue[];

export type Values = Readonly<Record<string, Value>>;

interface SeedRecord {
  readonly place: Place;
  /** Declared properties that the file gives or implies; what is not known is absent. */
  readonly values: Values;
  /** The line of each property, and of each item of a list as `evidence.0`. */
  readonly lines: Readonly<Record<string, number>>;
}

/** An entity as a seed file states it. */
export interface EntityRecord extends SeedRecord {
  readonly id: string;
  /** Name of its kind in the catalog, e.g. `LegalInstrument`. */
  readonly kind: string;
}

/** A tie as a seed file states it, or as Saphan derives it. */
export interface TieRecord extends SeedRecord {
  /** Readable and unique: `from|KIND|to`, and `|since` where that is known. */
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Everything that the seed files hold, derived ties included. */
export interface Dataset {
  /** Tells whether the files, the model or the way of storing changed since a load. */
  readonly digest: string;
  readonly entities: readonly EntityRecord[];
  readonly ties: readonly TieRecord[];
}

/** The evidence of a record, item by item. */
export function evidenceOf(record: EntityRecord | TieRecord): readonly RecordValue[] {
  return (record.values.evidence ?? []) as readonly RecordValue[];
}

/** A place in a source on which something of a record rests. */
export interface Citation {
  readonly item: RecordValue;
  /** The item that cites it, as `placeOf` knows it: `evidence.0`, `contactPoints.2`. */
  readonly property: string;
}

/** Properties whose items each name a source and the place in it. */
const citing = ['evidence', 'contactPoints'];

/** Everything that a record cites: its evidence, and that of each way to reach it. */
export function citationsOf(record: Pick<SeedRecord, 'values'>): readonly Citation[] {
  return citing.flatMap((property) =>
    ((record.values[property] ?? []) as readonly RecordValue[]).map((item, index) => ({
      item,
      property: `${property}.${index}`,
    })),
  );
}

/** Where a property of a record stands; the record itself where the property has no line of its own. */
export function placeOf(record: EntityRecord | TieRecord, property: string): Place {
  return { file: record.place.file, line: record.lines[property] ?? record.place.line };
}
