import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { Catalog } from '../catalog/catalog.ts';
import { derivedNames } from '../catalog/derived-names.ts';
import type { EvidenceFacts } from '../cooperation/network.ts';
import type { Context } from './context.ts';

type Resolver = GraphQLFieldResolver<Readonly<Record<string, unknown>>, Context>;

const entityOf: Resolver = (parent, _args, { entities }, info) => {
  const value = parent[info.fieldName];
  if (Array.isArray(value)) return value.map((id) => entities.load(String(id), info));
  return value === null || value === undefined ? null : entities.load(String(value), info);
};

/** The source of evidence: already in a compiled row, which carries `@id`; filled in where an answer gave the evidence. */
function sourceOf(fromRow: Resolver): Resolver {
  return (parent, args, context, info) =>
    '@id' in parent
      ? fromRow(parent, args, context, info)
      : context.entities.load((parent as unknown as EvidenceFacts).source.id, info);
}

/** The object types that follow from the catalog, whose fields have readers already. */
function derivedTypeNames(catalog: Catalog): ReadonlySet<string> {
  const names = catalog.types.flatMap(({ name }) => [
    name,
    derivedNames.edge(name),
    derivedNames.tieEdge(name),
    derivedNames.connection(name),
    derivedNames.tieConnection(name),
  ]);
  return new Set([...names, 'PageInfo', 'LocalName', 'Evidence']);
}

/**
 * Lets the fields of answers that are entities be read, though the analysis names only their ids; other fields of answers are
 * plain properties, read without the wrapping that type-graphql gives every field. It goes by the types of the schema, so no
 * answer has to say so for itself. Call it after the readers of compiled rows are attached.
 */
export function fillInEntities(schema: GraphQLSchema, catalog: Catalog): void {
  const derived = derivedTypeNames(catalog);
  const source = (schema.getType('Evidence') as GraphQLObjectType).getFields().source;
  if (source?.resolve) source.resolve = sourceOf(source.resolve);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getQueryType() || derived.has(type.name) || isIntrospectionType(type))
      continue;
    for (const field of Object.values(type.getFields())) {
      if (catalog.typeNamed(getNamedType(field.type).name)) field.resolve = entityOf;
      else delete field.resolve;
    }
  }
}
