import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../../api/build-schema.ts';
import { catalog } from '../../api/derived-types.ts';
import { type ClientDocument, clientFiles } from '../../derive/client-documents.ts';
import { clientModelFiles } from '../../derive/client-model.ts';
import { schemaScript } from '../../derive/constraints.ts';
import { errorsPage } from '../../derive/errors-page.ts';
import { modelPage } from '../../derive/model-page.ts';
import { ownFieldsDocument } from '../../derive/own-fields.ts';
import { seedSchema } from '../../derive/seed-schema.ts';

export interface DerivedFile {
  /** Where it is committed, from the root of the project. */
  readonly path: string;
  readonly text: string;
}

const documentsFolder = 'src/client/documents';
const generatedFolder = 'src/client/generated';

async function clientDocuments(root: string): Promise<ClientDocument[]> {
  const names = (await readdir(join(root, documentsFolder))).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: basename(name, '.graphql'),
      text: await readFile(join(root, documentsFolder, name), 'utf8'),
    })),
  );
}

/**
 * Every committed file that follows from the model and from what the clients ask; `saphan derive` writes them and
 * `npm run check` proves them fresh.
 * @param root the folder that holds package.json
 */
export async function derivedFiles(root: string): Promise<readonly DerivedFile[]> {
  const schema = `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
  // Its fragment goes into the documents that spread it; nobody reads a file of its own.
  const ownFields = ownFieldsDocument(catalog);
  const files = await clientFiles(schema, [...(await clientDocuments(root)), ownFields]);
  const forClients = files.filter(({ name }) => name !== ownFields.name);
  return [
    { path: 'schema/schema.graphql', text: schema },
    { path: 'schema/constraints.cypher', text: schemaScript(catalog) },
    { path: 'schema/seed.schema.json', text: `${JSON.stringify(seedSchema(catalog), null, 2)}\n` },
    { path: 'schema/model.md', text: modelPage(catalog) },
    { path: 'docs/errors.md', text: errorsPage() },
    ...[...clientModelFiles(catalog), ...forClients].map(({ name, text }) => ({
      path: `${generatedFolder}/${name}.ts`,
      text,
    })),
  ];
}
