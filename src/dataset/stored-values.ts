import { storedDays, storedParts } from '../catalog/stored-form.ts';
import type { Property } from '../model/property.ts';
import type { RecordValue, Values } from './dataset.ts';

/** A property as Neo4j holds it. */
export type StoredValue = string | number | boolean | readonly string[];
export type StoredValues = Readonly<Record<string, StoredValue>>;

/** The declared properties of a record in the form in which they are stored; what is absent stays absent. */
export function storedValues(values: Values, properties: readonly Property[]): StoredValues {
  const stored = properties.flatMap((property): [string, StoredValue][] => {
    const value = values[property.name];
    if (value === undefined) return [];
    if (property.record) return storedParts(property.name, property.record, value as readonly RecordValue[]);
    return [[property.name, value as StoredValue]];
  });
  return Object.fromEntries([...stored, ...storedDays(values)]);
}
