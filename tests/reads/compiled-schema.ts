import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType } from 'type-graphql';
import { publicViewer } from '../../src/cypher/viewer.ts';
import { attachReaders } from '../../src/derive/graphql/attach-readers.ts';
import { buildEntityTypes } from '../../src/derive/graphql/entity-types.ts';
import { rootQueries } from '../../src/derive/graphql/root-queries.ts';
import { type CompileOptions, compileRoot } from '../../src/query/compile-root.ts';
import type { Store } from '../../src/store/store.ts';
import { catalog } from './fixture.ts';

/** Gives the rows of one statement. */
export type ReadStatement = Store['read'];

/** The derived part of the schema, each root field answered by its compiled statement. */
export function compiledSchema(read: ReadStatement, options: Partial<CompileOptions> = {}): GraphQLSchema {
  const types = buildEntityTypes(catalog);
  const orphanedTypes = [...types.types.values()].map(({ entity }) => entity);
  const resolvers = [
    rootQueries(types, async (info) => {
      const { statement, answerOf } = compileRoot(info, { catalog, viewer: publicViewer, ...options });
      return answerOf(await read(statement));
    }),
  ] as unknown as [ClassType];
  const schema = buildSchemaSync({ resolvers, orphanedTypes, validate: false });
  return attachReaders(schema);
}
