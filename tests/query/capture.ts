import { type GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import type { Statement } from '../../src/cypher/statement.ts';
import { SaphanError } from '../../src/errors.ts';
import type { CompileOptions } from '../../src/query/compile-root.ts';
import { compiledSchema } from '../reads/compiled-schema.ts';

/** What a document compiles to, and what it was refused for. Nothing is asked of a database; every answer is empty. */
export interface Captured {
  readonly statements: readonly Statement[];
  readonly errors: readonly GraphQLError[];
}

let statements: Statement[] = [];
const schemas = new Map<Partial<CompileOptions> | undefined, GraphQLSchema>();

function schemaFor(options: Partial<CompileOptions> | undefined): GraphQLSchema {
  const known =
    schemas.get(options) ??
    compiledSchema(async (statement) => {
      statements.push(statement);
      return [];
    }, options);
  schemas.set(options, known);
  return known;
}

export async function capture(
  source: string,
  variableValues: Record<string, unknown> = {},
  options?: Partial<CompileOptions>,
): Promise<Captured> {
  statements = [];
  const { errors = [] } = await graphql({ schema: schemaFor(options), source, variableValues });
  return { statements, errors };
}

/** The one statement of a document with one root field. */
export async function statementOf(source: string, variableValues: Record<string, unknown> = {}): Promise<Statement> {
  const { statements: all, errors } = await capture(source, variableValues);
  const [only] = all;
  if (!only || all.length > 1) throw new Error(`expected one statement, got ${all.length}: ${errors.join(' ')}`);
  return only;
}

/** The code of the catalogue with which a document was refused, and the sentence. */
export async function refusalOf(source: string, variables: Record<string, unknown> = {}): Promise<[string, string]> {
  const { errors } = await capture(source, variables);
  const original = errors[0]?.originalError;
  return original instanceof SaphanError ? [original.code, original.message] : ['', errors[0]?.message ?? ''];
}
