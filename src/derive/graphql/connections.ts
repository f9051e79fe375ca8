import { Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Catalog, CatalogType } from '../../catalog/catalog.ts';
import { derivedNames } from '../../catalog/derived-names.ts';
import type { Property } from '../../model/property.ts';
import { connectionReaders } from '../../query/answer/connection-answer.ts';
import { edgeReaders, readCursor } from '../../query/answer/edge-answer.ts';
import { type DerivedClass, declareField, derivedClass, type TypeThunk } from './declare.ts';
import type { EntityTypes } from './derived-classes.ts';
import { propertyType } from './property-type.ts';
import { type Reader, valueReader } from './reader.ts';

/** Relay's account of a page. Lists are read forwards only. */
export function declarePageInfo(): DerivedClass {
  const target = derivedClass('PageInfo');
  ObjectType('PageInfo', { description: 'Where a page stands in its list.' })(target);
  declareField(target, 'hasNextPage', () => Boolean, { description: 'True where more follows.' });
  declareField(target, 'hasPreviousPage', () => Boolean, { description: 'True where something precedes.' });
  declareField(target, 'startCursor', () => String, { description: 'Cursor of the first item.', nullable: true });
  declareField(target, 'endCursor', () => String, { description: 'Cursor of the last item.', nullable: true });
  return target;
}

/** What every edge that carries a tie has, so that one fragment serves them all. */
export function declareTieEdgeInterface(
  catalog: Catalog,
  known: Pick<EntityTypes, 'enums' | 'records' | 'of'>,
  ownProperties: readonly Property[],
): DerivedClass {
  const target = derivedClass('TieEdge');
  const description = 'A tie, seen from the entity at which it is read.';
  InterfaceType('TieEdge', { description, resolveType: (edge: { __typename?: string }) => edge.__typename })(target);
  const declare = (name: string, type: TypeThunk, description: string, reader: Reader) =>
    declareField(target, name, type, { description, reader });
  const { kind, direction, sentence } = edgeReaders(catalog);
  declare('cursor', () => String, 'Where this edge stands in its list.', readCursor);
  declare('node', () => known.of('Entity').entity, 'The entity at the other end.', valueReader(false));
  declare('kind', () => known.enums.tieKind, 'Which kind of tie it is.', kind);
  declare('direction', () => known.enums.tieDirection, 'Which way the tie runs.', direction);
  declare('sentence', () => String, 'The tie in words, with its dates.', sentence);
  const declareProperty = (property: Property, nullable: boolean) => {
    const options = { description: property.description, nullable, reader: valueReader(property.list) };
    declareField(target, property.name, propertyType(property, known), options);
  };
  for (const property of catalog.tieProperties) declareProperty(property, !property.required && !property.list);
  for (const property of ownProperties) declareProperty(property, !property.list);
  return target;
}

function declareConnection(name: string, of: string, entity: DerivedClass, edge: DerivedClass, pageInfo: DerivedClass) {
  const target = derivedClass(name);
  ObjectType(name, { description: `A page of a list of ${of}.` })(target);
  const declare = (field: keyof typeof connectionReaders, type: TypeThunk, description: string) =>
    declareField(target, field, type, { description, reader: connectionReaders[field] });
  declare('nodes', () => [entity], 'The entities of this page.');
  declare('edges', () => [edge], 'The same, each with its cursor.');
  declare('pageInfo', () => pageInfo, 'Where this page stands in the list.');
  declare('totalCount', () => Int, 'How many there are in the whole list.');
  return target;
}

/** The connections of one type: as a root list, and as a list read over ties. */
export function declareConnections(
  type: CatalogType,
  entity: DerivedClass,
  types: Pick<EntityTypes, 'pageInfo' | 'tieEdge'>,
): { readonly connection: DerivedClass; readonly tieConnection: DerivedClass } {
  const edge = derivedClass(derivedNames.edge(type.name));
  ObjectType(edge.name, { description: `One item of a list of ${type.plural}.` })(edge);
  const cursor = { description: 'Where this item stands in its list.', reader: readCursor };
  declareField(edge, 'cursor', () => String, cursor);
  declareField(edge, 'node', () => entity, { description: 'The entity.', reader: valueReader(false) });
  const tieEdge = derivedClass(derivedNames.tieEdge(type.name));
  ObjectType(tieEdge.name, { description: `A tie to one of ${type.plural}.`, implements: types.tieEdge })(tieEdge);
  const other = { description: 'The entity at the other end.', reader: valueReader(false) };
  declareField(tieEdge, 'node', () => entity, other);
  const { pageInfo } = types;
  return {
    connection: declareConnection(derivedNames.connection(type.name), type.plural, entity, edge, pageInfo),
    tieConnection: declareConnection(derivedNames.tieConnection(type.name), type.plural, entity, tieEdge, pageInfo),
  };
}
