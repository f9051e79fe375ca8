import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType } from 'type-graphql';
import type { Statement } from '../../src/cypher/statement.ts';
import { publicViewer } from '../../src/cypher/viewer.ts';
import { buildEntityTypes } from '../../src/derive/graphql/entity-types.ts';
import { rootQueries } from '../../src/derive/graphql/root-queries.ts';
import { attachReaders } from '../../src/query/attach-readers.ts';
import { type CompileOptions, compileRoot } from '../../src/query/compile-root.ts';
import { catalog } from './fixture.ts';

/** Answers one statement with the column `answer` of its first row. */
export type AnswerStatement = (statement: Statement) => Promise<unknown>;

/** The derived part of the schema, each root field answered by its compiled statement. */
export function compiledSchema(answer: AnswerStatement, options: Partial<CompileOptions> = {}): GraphQLSchema {
  const types = buildEntityTypes(catalog);
  const orphanedTypes = [...types.types.values()].map(({ entity }) => entity);
  const resolvers = [rootQueries(types)] as unknown as [ClassType];
  const schema = buildSchemaSync({ resolvers, orphanedTypes, validate: false });
  return attachReaders(schema, catalog, async (info) =>
    answer(compileRoot(info, { catalog, viewer: publicViewer, ...options })),
  );
}
