import { type GraphQLField, getArgumentValues, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { CollectedField } from './collect-fields.ts';
import type { Document, SelectionSource } from './document.ts';

function definitionOf(field: CollectedField, { schema }: Document): GraphQLField<unknown, unknown> | undefined {
  const parent = schema.getType(field.parent);
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[field.node.name.value];
}

/** The arguments of a field with variables and defaults filled in, as graphql-js would hand them to a resolver. */
export function argumentsOf(field: CollectedField, document: Document): Readonly<Record<string, unknown>> {
  const definition = definitionOf(field, document);
  return definition ? getArgumentValues(definition, field.node, document.variables) : {};
}

/** The selection sets below fields that share a response key, each with the type that its own field gives. */
export function sourcesBelow(fields: readonly CollectedField[], document: Document): readonly SelectionSource[] {
  return fields.flatMap((field) => {
    const definition = definitionOf(field, document);
    const set = field.node.selectionSet;
    return definition && set ? [{ parent: getNamedType(definition.type).name, set }] : [];
  });
}
