import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../src/cypher/statement.ts';
import { compiledSchema } from './compiled-schema.ts';
import { type FixtureStore, openFixtureStore } from './fixture-store.ts';

/**
 * Each `<topic>/<name>.graphql` is asked of a real database. Beside it lie its answer and the statements that gave it.
 * UPDATE_READS=1 writes them anew, to be read in the diff; where CI is set they are never written.
 */
const updating = process.env.UPDATE_READS === '1' && !process.env.CI;
const folder = import.meta.dirname;
const reads = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/, ''))
  .sort();

function shown({ text, params }: Statement): string {
  const values = JSON.stringify(params, (_name, value) => (typeof value === 'bigint' ? Number(value) : value));
  return `${text};\n// ${values}\n`;
}

function expectFile(file: string, actual: string): void {
  if (updating) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

describe('a read', () => {
  let open: FixtureStore;
  let schema: GraphQLSchema;
  let statements: Statement[] = [];
  beforeAll(async () => {
    open = await openFixtureStore();
    schema = compiledSchema(async (statement) => {
      statements.push(statement);
      return open.store.read(statement);
    });
  });
  afterAll(() => open?.close());

  async function ask(name: string): Promise<ExecutionResult> {
    statements = [];
    const source = readFileSync(join(folder, `${name}.graphql`), 'utf8');
    const variableValues = JSON.parse(/^# variables: (.*)$/m.exec(source)?.[1] ?? '{}');
    return graphql({ schema, source, variableValues });
  }

  it.each(reads)('%s gives its answer by its statements', async (name) => {
    const answer = await ask(name);
    expect(answer.errors).toBeUndefined();
    expectFile(join(folder, `${name}.cypher`), statements.map(shown).sort().join('\n'));
    expectFile(join(folder, `${name}.json`), `${JSON.stringify(answer.data, null, 2)}\n`);
  });

  it('of five levels sends exactly one statement', async () => {
    const before = open.store.statementCount();
    const answer = await ask('nested/five-levels');
    expect(JSON.stringify(answer.data)).toContain('Synthetic Report 1');
    expect(open.store.statementCount() - before).toBe(1);
  });
});
