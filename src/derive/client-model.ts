import type { Catalog } from '../catalog/catalog.ts';
import type { ClientFile } from './client-documents.ts';
import { clientKinds } from './client-kinds.ts';
import { clientTies } from './client-ties.ts';

const heading = '// Derived from the model by `saphan derive`; not edited by hand.';

const written = (value: unknown): string => JSON.stringify(value, null, 2);

function file(name: string, ...lines: readonly string[]): ClientFile {
  return { name, text: `${[heading, ...lines].join('\n')}\n` };
}

/** The files that give clients the model without a question, so that legends, forms and words stand at the first paint. */
export function clientModelFiles(catalog: Catalog): readonly ClientFile[] {
  const words = Object.fromEntries(catalog.vocabularies.map((vocabulary) => [vocabulary.name, vocabulary.words]));
  return [
    file(
      'kinds-of-model',
      "import type { KindOfModel } from '../kind-of-model.ts';",
      "import type { EntityKind } from './schema-types.ts';",
      '',
      '/** Every kind of entity, in the order of the model. */',
      `export const kindsOfModel: readonly KindOfModel<EntityKind>[] = ${written(clientKinds(catalog))};`,
    ),
    file(
      'ties-of-model',
      "import type { TieOfModel } from '../tie-of-model.ts';",
      "import type { TieKind } from './schema-types.ts';",
      '',
      '/** Every kind of tie, in the order of the model. */',
      `export const tiesOfModel: readonly TieOfModel<TieKind>[] = ${written(clientTies(catalog))};`,
    ),
    file(
      'words-of-model',
      '/** Every vocabulary by its name: its words, each with what it means. */',
      `export const wordsOfModel: Readonly<Record<string, Readonly<Record<string, string>>>> = ${written(words)};`,
    ),
  ];
}
