import { ID, Int } from 'type-graphql';
import type { Property } from '../../model/property.ts';
import type { TypeThunk } from './declare.ts';
import type { EntityTypes } from './derived-classes.ts';
import { partialDate } from './partial-date.ts';

type Known = Pick<EntityTypes, 'enums' | 'records' | 'of'>;

function singleType(property: Property, known: Known): unknown {
  switch (property.type) {
    case 'Boolean':
      return Boolean;
    case 'Int':
      return Int;
    case 'Date':
      return partialDate;
    case 'Vocabulary':
      return known.enums.vocabulary.get(property.vocabulary?.name ?? '');
    case 'Reference':
      return property.reference ? known.of(property.reference).entity : ID;
    case 'Record':
      return known.records.get(property.record?.name ?? '');
    default:
      return String;
  }
}

/** The GraphQL type that a property is read as: a reference as the entity, a vocabulary as its enum, a list as a list. */
export function propertyType(property: Property, known: Known): TypeThunk {
  return () => {
    const single = singleType(property, known);
    return property.list ? [single] : single;
  };
}
