import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../../api/build-schema.ts';
import { catalog } from '../../api/derived-types.ts';
import { schemaScript } from '../../derive/constraints.ts';
import { errorsPage } from '../../derive/errors-page.ts';
import { modelPage } from '../../derive/model-page.ts';
import { seedSchema } from '../../derive/seed-schema.ts';

export interface DerivedFile {
  /** Where it is committed, from the root of the project. */
  readonly path: string;
  readonly text: string;
}

/** Every committed file that follows from the model; `saphan derive` writes them and `npm run check` proves them fresh. */
export function derivedFiles(): readonly DerivedFile[] {
  return [
    { path: 'schema/schema.graphql', text: `${printSchema(lexicographicSortSchema(buildSchema()))}\n` },
    { path: 'schema/constraints.cypher', text: schemaScript(catalog) },
    { path: 'schema/seed.schema.json', text: `${JSON.stringify(seedSchema(catalog), null, 2)}\n` },
    { path: 'schema/model.md', text: modelPage(catalog) },
    { path: 'docs/errors.md', text: errorsPage() },
  ];
}
