import { ObjectType } from 'type-graphql';
import type { Catalog } from '../../catalog/catalog.ts';
import type { RecordType } from '../../model/property.ts';
import { type DerivedClass, declareField, derivedClass } from './declare.ts';
import type { EntityTypes } from './derived-classes.ts';
import { propertyType } from './property-type.ts';
import { entityInRowOrById, valueReader } from './reader.ts';

function recordsOf(catalog: Catalog): RecordType[] {
  const properties = [...catalog.types.flatMap((type) => type.properties), ...catalog.tieProperties];
  const records = properties.flatMap((property) => (property.record ? [property.record] : []));
  return [...new Map(records.map((record) => [record.name, record])).values()];
}

/** The object types of small values without an identity of their own: `Evidence`, `LocalName`. */
export function declareRecords(
  catalog: Catalog,
  enums: EntityTypes['enums'],
  of: EntityTypes['of'],
): ReadonlyMap<string, DerivedClass> {
  const classes = new Map<string, DerivedClass>();
  for (const record of recordsOf(catalog)) {
    const target = derivedClass(record.name);
    ObjectType(record.name, { description: record.description })(target);
    classes.set(record.name, target);
    for (const part of record.parts) {
      const type = propertyType(part, { enums, records: classes, of });
      const reader = part.type === 'Reference' ? entityInRowOrById : valueReader(part.list);
      declareField(target, part.name, type, { description: part.description, nullable: !part.required, reader });
    }
  }
  return classes;
}
