import { Field } from 'type-graphql';
import { declareReader, entityById } from '../derive/graphql/reader.ts';
import type { TypeThunk } from './derived-types.ts';

/** Declares a field of an answer that holds the id of an entity, or ids, and is read as the entity itself. */
export function EntityField(
  type: TypeThunk,
  options: { readonly description: string; readonly nullable?: boolean },
): (prototype: object, field: string) => void {
  return (prototype, field) => {
    Field(type, options)(prototype, field);
    declareReader(prototype, field, entityById);
  };
}
