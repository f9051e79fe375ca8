import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSchema, type DefinitionNode, type DocumentNode, Kind, parse, validate, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { TypedDocument } from '../../src/client/typed-document.ts';
import { root, sourceFiles } from '../architecture/source-files.ts';

const folder = join(root, 'src/client/documents');
const names = readdirSync(folder).map((file) => basename(file, '.graphql'));
const documents: readonly DocumentNode[] = names.map((name) =>
  parse(readFileSync(join(folder, `${name}.graphql`), 'utf8')),
);
/** Derived files that follow from the model alone, from no document. */
const fromTheModel = ['schema-types', 'kinds-of-model', 'ties-of-model', 'words-of-model'];

const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));

const definitions = documents.flatMap((document): readonly DefinitionNode[] => document.definitions);
const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);

const repeated = (words: readonly (string | undefined)[]) => words.filter((word, at) => words.indexOf(word) !== at);

/** What a client sends: the text of a derived file. */
async function derivedDocument(name: string): Promise<TypedDocument<unknown, unknown> | undefined> {
  const module = (await import(join(root, `src/client/generated/${name}.ts`))) as Record<
    string,
    TypedDocument<unknown, unknown>
  >;
  return Object.values(module)[0];
}

describe('the documents that clients ask', () => {
  it('are found', () => {
    expect(operations.length).toBeGreaterThan(25);
  });

  it('each have a name of their own, and fragments likewise', () => {
    expect(repeated(operations.map((operation) => operation.name?.value))).toEqual([]);
    expect(repeated(fragments.map((fragment) => fragment.name.value))).toEqual([]);
  });

  it('hold one operation in a file at most', () => {
    const many = documents.filter(
      (document) => document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1,
    );
    expect(many).toEqual([]);
  });

  it('use every fragment', () => {
    const spread = new Set<string>();
    for (const document of documents) {
      visit(document, { enter: (node) => void (node.kind === Kind.FRAGMENT_SPREAD && spread.add(node.name.value)) });
    }
    expect(fragments.map((fragment) => fragment.name.value).filter((name) => !spread.has(name))).toEqual([]);
  });

  it.each(names)('%s fits the schema as it is sent', async (name) => {
    const document = await derivedDocument(name);
    if (document) expect(validate(schema, parse(document.text))).toEqual([]);
    else
      expect(documents[names.indexOf(name)]?.definitions.every(({ kind }) => kind !== Kind.OPERATION_DEFINITION)).toBe(
        true,
      );
  });

  it('are each asked by a client', () => {
    const clients = sourceFiles('src/adapters').flatMap((file) => file.imports);
    const asked = names.filter((name) => clients.includes(`src/client/generated/${name}.ts`));
    expect(names.filter((name) => !asked.includes(name))).toEqual([]);
  });

  it('leave no derived file behind', () => {
    const derived = readdirSync(join(root, 'src/client/generated')).map((file) => basename(file, '.ts'));
    expect(derived.filter((name) => ![...fromTheModel, ...names].includes(name))).toEqual([]);
  });
});
