import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

/** A file of GraphQL that clients ask: at most one operation, and fragments that any other file may use too. */
export interface ClientDocument {
  /** File name without its ending; the derived file is called so too. */
  readonly name: string;
  readonly text: string;
}

export interface ClientFile {
  readonly name: string;
  readonly text: string;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const schemaTypes = 'schema-types';

/** Types as plain values: read-only, enums as unions of their words, every variable that may be left out optional. */
const settings = {
  scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
  strictScalars: true,
  enumType: 'string-literal',
  immutableTypes: true,
  skipTypename: true,
  mergeFragmentTypes: true,
  arrayInputCoercion: false,
  printFieldsOnNewLines: true,
  omitOperationSuffix: true,
  operationResultSuffix: 'Answer',
};

/** Types that the generator declares in every file, whether it uses them or not. */
const internalTypes = /\/\*\* Internal type\. DO NOT USE DIRECTLY\. \*\/\n(?:export )?type (\w+)<.*\n/g;

const heading = '// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.\n';

/** The fragments that a definition spreads, and those that they spread, each once. */
function fragmentsOf(definition: DefinitionNode, fragments: Fragments, found = new Set<FragmentDefinitionNode>()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}

/** The declaration that gives the text of an operation its types. */
function declaration(operation: OperationDefinitionNode, fragments: Fragments): string {
  const name = operation.name?.value ?? '';
  const text = [operation, ...fragmentsOf(operation, fragments)].map(print).join('\n');
  const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}Document`;
  return [
    `export const ${constant}: TypedDocument<${name}Answer, ${name}Variables> = {`,
    `  text: ${JSON.stringify(stripIgnoredCharacters(text))},`,
    '};\n',
  ].join('\n');
}

function operationOf(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/**
 * The derived files of the clients: for each document its types and its text, and once the enums and inputs that they use.
 * @param schema as SDL
 * @throws where a document does not fit the schema
 */
export async function clientFiles(schema: string, documents: readonly ClientDocument[]): Promise<ClientFile[]> {
  const parsed = documents.map(({ name, text }) => ({ location: name, document: parse(text) }));
  const fragments: Fragments = new Map(
    parsed
      .flatMap(({ document }) => document.definitions)
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const schemaDocument = parse(schema);
  const schemaAst = buildASTSchema(schemaDocument);
  /** Types of one file; what the schema itself declares is gathered over all of them. */
  const typesOf = async (own: string, config: object) => {
    const types = await codegen({
      filename: `${own}.ts`,
      schema: schemaDocument,
      schemaAst,
      documents: parsed.map((file) => ({
        ...file,
        type: [file.location, schemaTypes].includes(own) ? 'standard' : 'external',
      })),
      plugins: [{ typescriptOperations: config }],
      pluginMap: { typescriptOperations },
      config: settings,
      skipDocumentsValidation: own !== schemaTypes,
    });
    return types.replace(internalTypes, (declared, name) => (types.split(`${name}<`).length > 2 ? declared : ''));
  };
  // First, since all documents are held against the schema here, once for every file.
  const declared = await typesOf(schemaTypes, { generateOperationTypes: false });
  const files = parsed.map(async ({ location: name, document }) => {
    const operation = operationOf(document);
    const types = await typesOf(name, { importSchemaTypesFrom: `./${schemaTypes}`, importExtension: '.ts' });
    const parts = operation
      ? ["import type { TypedDocument } from '../typed-document.ts';\n", types, '\n', declaration(operation, fragments)]
      : [types];
    return { name, text: [heading, ...parts].join('') };
  });
  return [{ name: schemaTypes, text: heading + declared }, ...(await Promise.all(files))];
}
