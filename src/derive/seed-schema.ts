import type { Catalog, CatalogType } from '../catalog/catalog.ts';
import type { Property, PropertyType } from '../model/property.ts';
import type { TieKind } from '../model/tie-kind.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const plain: Readonly<Partial<Record<PropertyType, JsonSchema>>> = {
  String: { type: 'string', minLength: 1 },
  Text: { type: 'string', minLength: 1 },
  Boolean: { type: 'boolean' },
  Int: { type: 'integer' },
  Date: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  Url: { type: 'string', format: 'uri', pattern: '^https?://\\S+$' },
};

const idName = '[a-z0-9]+(-[a-z0-9]+)*';

function idOf(kinds: readonly CatalogType[]): JsonSchema {
  return { type: 'string', pattern: `^(${kinds.map((kind) => kind.idPrefix).join('|')}):${idName}$` };
}

function closed(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema {
  return { type: 'object', additionalProperties: false, properties, ...(required.length > 0 ? { required } : {}) };
}

function record(properties: readonly Property[], catalog: Catalog): JsonSchema {
  const entries = properties.map((property) => [property.name, ofProperty(property, catalog)] as const);
  return closed(
    Object.fromEntries(entries),
    properties.filter((property) => property.required).map((property) => property.name),
  );
}

function reference(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

function ofValue(property: Property, catalog: Catalog): JsonSchema {
  if (property.vocabulary) return reference(property.vocabulary.name);
  if (property.record) return reference(property.record.name);
  if (property.reference) return idOf(catalog.kinds.filter((kind) => kind.name === property.reference));
  return plain[property.type] ?? {};
}

/** Beside a reference nothing else is read, so it stands in a list of its own. */
function ofProperty(property: Property, catalog: Catalog): JsonSchema {
  const value = ofValue(property, catalog);
  const { description } = property;
  if (property.list) return { description, type: 'array', minItems: 1, uniqueItems: true, items: value };
  return { description, ...('$ref' in value ? { allOf: [value] } : value) };
}

/** The words and the small records that properties share. */
function definitions(catalog: Catalog): JsonSchema {
  const words = catalog.vocabularies.map(({ name, description, words }) => [
    name,
    {
      description,
      type: 'string',
      oneOf: Object.entries(words).map(([word, meaning]) => ({ const: word, description: meaning })),
    },
  ]);
  const properties = [...catalog.types.flatMap((type) => type.properties), ...catalog.tieProperties];
  const records = properties.flatMap((property) =>
    property.record ? [[property.record.name, record(property.record.parts, catalog)] as const] : [],
  );
  return Object.fromEntries([...words, ...records]);
}

/** What a source need not say of itself, and what has a value when it is not said. */
function notWritten(kind: CatalogType): readonly string[] {
  return kind.name === 'Source' ? ['name', 'evidence'] : [];
}

function ofKind(kind: CatalogType, catalog: Catalog): JsonSchema {
  const written = kind.properties.filter(({ name, derived }) => !derived && !notWritten(kind).includes(name));
  const properties = written.map((property) =>
    property.name === 'unnamed' ? { ...property, required: false } : property,
  );
  const body = record(properties, catalog) as { properties: object; required?: readonly string[] };
  return {
    description: kind.description,
    ...body,
    properties: { id: { description: 'Its id, which never changes.', ...idOf([kind]) }, ...body.properties },
    required: ['id', ...(body.required ?? [])],
  };
}

/** A tie of one kind: the ids and the kind in one line, and the properties that this kind has. */
function ofTie(tie: TieKind, catalog: Catalog): JsonSchema {
  const known = (names: readonly string[]) => catalog.kinds.filter((kind) => names.includes(kind.name));
  const id = (kinds: readonly CatalogType[]) => `(${kinds.map((kind) => kind.idPrefix).join('|')}):${idName}`;
  const between = (from: readonly string[], to: readonly string[]) => `${id(known(from))} ${tie.name} ${id(known(to))}`;
  const lines = tie.ends.flatMap(({ from, to }) => [between(from, to), ...(tie.symmetric ? [between(to, from)] : [])]);
  const properties = [...catalog.tieProperties, ...tie.properties]
    .filter((property) => !property.derived)
    .map((property) => (property.name === 'basis' ? { ...property, required: false } : property));
  const body = record(properties, catalog) as { properties: object; required?: readonly string[] };
  return {
    description: `${tie.name}: ${tie.description}`,
    ...body,
    properties: { tie: { type: 'string', pattern: `^(${[...new Set(lines)].join('|')})$` }, ...body.properties },
    required: ['tie', ...(body.required ?? [])],
  };
}

/** By the kind of the tie, so that an editor tells what is wrong with this tie rather than that it is none of forty. */
function ofTies(catalog: Catalog): JsonSchema {
  const stated = catalog.tieKinds.filter((tie) => !tie.derived);
  const names = stated.map((tie) => tie.name).join('|');
  return {
    type: 'object',
    required: ['tie'],
    properties: { tie: { type: 'string', pattern: `^\\S+ (${names}) \\S+$`, description: 'An id, the kind, an id.' } },
    allOf: stated.map((tie) => ({
      if: { properties: { tie: { pattern: ` ${tie.name} ` } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: ofTie(tie, catalog),
    })),
  };
}

/** The JSON Schema of a seed file, for editors: what may be written, what each word means. The loader checks more. */
export function seedSchema(catalog: Catalog): JsonSchema {
  const sections = catalog.kinds.map((kind) => [
    kind.plural,
    { description: kind.description, type: 'array', items: ofKind(kind, catalog) },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A seed file of Saphan',
    ...closed(
      {
        ...Object.fromEntries(sections),
        ties: { description: 'Ties between two entities.', type: 'array', items: ofTies(catalog) },
      },
      [],
    ),
    definitions: definitions(catalog),
  };
}
