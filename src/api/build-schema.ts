import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType, type NonEmptyArray } from 'type-graphql';
import { attachReaders } from '../derive/graphql/attach-readers.ts';
import { type ReadRoot, rootQueries } from '../derive/graphql/root-queries.ts';
import { compileRoot } from '../query/compile-root.ts';
import { checkArguments } from './check-arguments.ts';
import type { Context } from './context.ts';
import { catalog, derivedTypes } from './derived-types.ts';
import { questions } from './questions.ts';

/** The types of the catalog that no list or question names by itself. */
const kinds = [...derivedTypes.types.values()].map(({ entity }) => entity);

const readRoot: ReadRoot = async (info, context) => {
  const { store, viewer } = context as Context;
  const { statement, answerOf } = compileRoot(info, { catalog, viewer });
  return answerOf(await store.read(statement));
};

/**
 * Builds the schema: what follows from the model, and the questions. Entities and lists are each read by one compiled
 * statement; answers of the analysis are filled in by the entity loader of the request.
 */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [rootQueries(derivedTypes, readRoot), ...questions] as unknown as NonEmptyArray<ClassType>,
    orphanedTypes: kinds,
    validate: false,
    validateFn: checkArguments,
  });
  return attachReaders(schema);
}
