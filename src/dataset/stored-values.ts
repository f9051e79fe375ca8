import { endDay, firstDay } from '../model/date-bounds.ts';
import type { Property } from '../model/property.ts';
import type { RecordValue, Values } from './dataset.ts';

/** A property as Neo4j holds it. */
export type StoredValue = string | number | boolean | readonly string[];
export type StoredValues = Readonly<Record<string, StoredValue>>;

/** A list of records becomes lists of their parts, of equal length; a part that is not given is ''. */
function flattened(property: Property, items: readonly RecordValue[]): [string, StoredValue][] {
  return (property.record?.parts ?? []).map((part) => [
    `${property.name}_${part.name}`,
    items.map((item) => item[part.name] ?? ''),
  ]);
}

/** The days by which validity is compared. */
function dayBounds(values: Values): [string, StoredValue][] {
  const { since, until } = values;
  return [
    ...(typeof since === 'string' ? ([['sinceDay', firstDay(since)]] as [string, string][]) : []),
    ...(typeof until === 'string' ? ([['untilDay', endDay(until)]] as [string, string][]) : []),
  ];
}

/** The declared properties of a record in the form in which they are stored; what is absent stays absent. */
export function storedValues(values: Values, properties: readonly Property[]): StoredValues {
  const stored = properties.flatMap((property): [string, StoredValue][] => {
    const value = values[property.name];
    if (value === undefined) return [];
    if (property.record) return flattened(property, value as readonly RecordValue[]);
    return [[property.name, value as StoredValue]];
  });
  return Object.fromEntries([...stored, ...dayBounds(values)]);
}
