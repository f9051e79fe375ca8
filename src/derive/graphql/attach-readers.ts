import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { readerKey } from './reader.ts';

function isReader(value: unknown): value is GraphQLFieldResolver<unknown, unknown> {
  return typeof value === 'function';
}

/**
 * Lets every field of a built schema that was declared with a reader be read by it, in place of what type-graphql attached:
 * its way looks for the name of the field, where compiled rows are keyed by response key. All other fields stay as they are.
 */
export function attachReaders(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const reader = field.extensions[readerKey];
      if (isReader(reader)) field.resolve = reader;
    }
  }
  return schema;
}
