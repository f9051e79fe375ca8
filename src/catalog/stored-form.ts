import { endDay, firstDay } from '../model/date-bounds.ts';
import type { RecordType } from '../model/property.ts';

/** The parts of a small record by name; a part that is not given is absent. */
type Parts = Readonly<Record<string, string>>;

/** Stored where a record lacks a part: the lists of all parts must stay equally long, and Neo4j holds no null in a list. */
export const absentPart = '';

/** Under which names the days are stored by which validity is compared: the first on which something holds, the first on which it doesn't. */
export const dayNames = { since: 'sinceDay', until: 'untilDay' } as const;

/** Where one part of all records of a property is stored: `evidence_source`, a list beside those of the other parts. */
export function partName(property: string, part: string): string {
  return `${property}_${part}`;
}

/** The records of a property as they are stored, since Neo4j holds no maps: for each part one list, all of equal length. */
export function storedParts(
  property: string,
  { parts }: RecordType,
  records: readonly Parts[],
): [name: string, list: string[]][] {
  return parts.map((part) => [partName(property, part.name), records.map((record) => record[part.name] ?? absentPart)]);
}

/** The records that stand in stored lists, in their order: the reverse of `storedParts`. */
export function recordsIn(stored: Readonly<Record<string, unknown>>, property: string, { parts }: RecordType): Parts[] {
  const lists = parts.map((part) => {
    const list = stored[partName(property, part.name)];
    return { name: part.name, values: Array.isArray(list) ? (list as readonly string[]) : [] };
  });
  const length = Math.max(0, ...lists.map(({ values }) => values.length));
  return Array.from({ length }, (_, place) =>
    Object.fromEntries(
      lists.flatMap(({ name, values }) => {
        const value = values[place] ?? absentPart;
        return value === absentPart ? [] : [[name, value]];
      }),
    ),
  );
}

/** The stored days of something that holds between two dates, each known to the day, the month or only the year. */
export function storedDays(values: {
  readonly since?: unknown;
  readonly until?: unknown;
}): [name: string, day: string][] {
  const { since, until } = values;
  return [
    ...(typeof since === 'string' ? [[dayNames.since, firstDay(since)] satisfies [string, string]] : []),
    ...(typeof until === 'string' ? [[dayNames.until, endDay(until)] satisfies [string, string]] : []),
  ];
}
