import {
  type GraphQLFieldMap,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Catalog, CatalogType } from '../catalog/catalog.ts';
import { derivedNames } from '../catalog/derived-names.ts';
import { connectionAnswer, connectionReaders, readConnection } from './answer/connection-answer.ts';
import { edgeReaders } from './answer/edge-answer.ts';
import { type AnswerRow, type Reader, readListValue, readValue } from './answer/read-answer.ts';
import { relationTraversal, tiesTraversal } from './selection/traversal.ts';

/** Runs the statement of a root field and gives its `answer`, null where there is no row. */
export type ReadRoot<Context> = (info: GraphQLResolveInfo, context: Context) => Promise<unknown>;

type Fields = GraphQLFieldMap<AnswerRow, unknown>;

function fieldsOf(schema: GraphQLSchema, name: string): Fields {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}

function set(fields: Fields, name: string, reader: Reader): void {
  const field = fields[name];
  if (field) field.resolve = reader;
}

/** Plain values are read by response key; lists that are absent read as empty. */
function setValue(fields: Fields, name: string): void {
  const field = fields[name];
  const type = field && (isNonNullType(field.type) ? field.type.ofType : field.type);
  set(fields, name, isListType(type) ? readListValue : readValue);
}

function attachToKind(type: CatalogType, fields: Fields, catalog: Catalog): void {
  const entity = catalog.typeNamed('Entity');
  setValue(fields, 'id');
  set(fields, 'kind', () => type.name);
  if (entity) set(fields, 'ties', readConnection(tiesTraversal([], 'BOTH'), entity));
  for (const property of type.properties) setValue(fields, property.name);
  for (const relation of type.relations) {
    const target = catalog.typeNamed(relation.target);
    if (relation.single || !target) setValue(fields, relation.name);
    else set(fields, relation.name, readConnection(relationTraversal(relation, type, catalog), target));
  }
}

function attachToLists(type: CatalogType, schema: GraphQLSchema, catalog: Catalog): void {
  for (const name of [derivedNames.connection(type.name), derivedNames.tieConnection(type.name)]) {
    const fields = fieldsOf(schema, name);
    for (const [field, reader] of Object.entries(connectionReaders)) set(fields, field, reader);
  }
  const worked = edgeReaders(catalog);
  for (const name of [derivedNames.edge(type.name), derivedNames.tieEdge(type.name)]) {
    const fields = fieldsOf(schema, name);
    for (const field of Object.keys(fields)) setValue(fields, field);
    for (const [field, reader] of Object.entries(worked)) set(fields, field, reader);
  }
}

function attachToRecords(schema: GraphQLSchema, catalog: Catalog): void {
  const properties = [...catalog.types.flatMap((type) => type.properties), ...catalog.tieProperties];
  for (const { record } of properties) {
    const fields = fieldsOf(schema, record?.name ?? '');
    for (const part of record?.parts ?? []) setValue(fields, part.name);
  }
}

function attachToRoot<Context>(schema: GraphQLSchema, catalog: Catalog, read: ReadRoot<Context>): void {
  const fields = fieldsOf(schema, 'Query');
  for (const name of ['entity', 'node'])
    set(fields, name, (_row, _args, context, info) => read(info, context as Context));
  for (const type of catalog.types) {
    set(fields, type.plural, async (_row, args, context, info) => {
      const answer = await read(info, context as Context);
      return connectionAnswer(answer, info.fieldName, { label: type.name }, type, args);
    });
  }
}

/**
 * Gives every derived field of a built schema the reader of its compiled value: by response key, because one row holds the
 * same field twice under two aliases. It replaces what type-graphql attached, middleware included; arguments are checked
 * where the statement is compiled. Fields of hand-written resolvers are left as they are.
 */
export function attachReaders<Context>(
  schema: GraphQLSchema,
  catalog: Catalog,
  read: ReadRoot<Context>,
): GraphQLSchema {
  for (const type of catalog.kinds) attachToKind(type, fieldsOf(schema, type.name), catalog);
  for (const type of catalog.types) attachToLists(type, schema, catalog);
  attachToRecords(schema, catalog);
  attachToRoot(schema, catalog, read);
  return schema;
}
