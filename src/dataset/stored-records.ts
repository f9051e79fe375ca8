import type { Catalog } from '../catalog/catalog.ts';
import { namesOf, searchProperties } from '../search/search-properties.ts';
import type { EntityRecord, TieRecord } from './dataset.ts';
import { type StoredValues, storedValues } from './stored-values.ts';

/** A node as it shall be. */
export interface StoredEntity {
  readonly id: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly properties: StoredValues;
}

/** A relationship as it shall be. */
export interface StoredTie {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: StoredValues;
}

/** The names of every country by its id: what belongs to a country is found by them. */
export function countryNames(entities: readonly EntityRecord[]): ReadonlyMap<string, readonly string[]> {
  const countries = entities.filter((entity) => entity.kind === 'Country');
  return new Map(countries.map((country) => [country.id, namesOf(country.values)]));
}

export function storedEntity(
  record: EntityRecord,
  namesOfCountry: ReadonlyMap<string, readonly string[]>,
  catalog: Catalog,
): StoredEntity {
  const kind = catalog.typeNamed(record.kind);
  const properties = kind?.properties ?? [];
  return {
    id: record.id,
    kind: record.kind,
    labels: kind?.labels ?? [],
    properties: {
      id: record.id,
      ...storedValues(record.values, properties),
      ...searchProperties(record.values, properties, namesOfCountry.get(String(record.values.country)) ?? []),
    },
  };
}

export function storedTie(record: TieRecord, catalog: Catalog): StoredTie {
  const properties = [...catalog.tieProperties, ...(catalog.tieKindNamed(record.kind)?.properties ?? [])];
  const { id, kind, from, to } = record;
  return { id, kind, from, to, properties: { id, ...storedValues(record.values, properties) } };
}
