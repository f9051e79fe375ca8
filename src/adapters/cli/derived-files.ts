import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../../api/build-schema.ts';
import { errorsPage } from '../../derive/errors-page.ts';

export interface DerivedFile {
  /** Where it is committed, from the root of the project. */
  readonly path: string;
  readonly text: string;
}

/** Every committed file that follows from the model; `saphan derive` writes them and `npm run check` proves them fresh. */
export function derivedFiles(): readonly DerivedFile[] {
  return [
    { path: 'schema/schema.graphql', text: `${printSchema(lexicographicSortSchema(buildSchema()))}\n` },
    { path: 'docs/errors.md', text: errorsPage() },
  ];
}
