import { Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Catalog, CatalogType } from '../../catalog/catalog.ts';
import { derivedNames } from '../../catalog/derived-names.ts';
import type { Property } from '../../model/property.ts';
import { type DerivedClass, declareField, derivedClass } from './declare.ts';
import type { EntityTypes } from './derived-classes.ts';
import { propertyType } from './property-type.ts';

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
  declareField(target, 'cursor', () => String, { description: 'Where this edge stands in its list.' });
  declareField(target, 'node', () => known.of('Entity').entity, { description: 'The entity at the other end.' });
  declareField(target, 'kind', () => known.enums.tieKind, { description: 'Which kind of tie it is.' });
  declareField(target, 'direction', () => known.enums.tieDirection, { description: 'Which way the tie runs.' });
  declareField(target, 'sentence', () => String, { description: 'The tie in words, with its dates.' });
  for (const property of catalog.tieProperties) {
    const options = { description: property.description, nullable: !property.required && !property.list };
    declareField(target, property.name, propertyType(property, known), options);
  }
  for (const property of ownProperties) {
    const options = { description: property.description, nullable: !property.list };
    declareField(target, property.name, propertyType(property, known), options);
  }
  return target;
}

function declareConnection(name: string, of: string, entity: DerivedClass, edge: DerivedClass, pageInfo: DerivedClass) {
  const target = derivedClass(name);
  ObjectType(name, { description: `A page of a list of ${of}.` })(target);
  declareField(target, 'nodes', () => [entity], { description: 'The entities of this page.' });
  declareField(target, 'edges', () => [edge], { description: 'The same, each with its cursor.' });
  declareField(target, 'pageInfo', () => pageInfo, { description: 'Where this page stands in the list.' });
  declareField(target, 'totalCount', () => Int, { description: 'How many there are in the whole list.' });
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
  declareField(edge, 'cursor', () => String, { description: 'Where this item stands in its list.' });
  declareField(edge, 'node', () => entity, { description: 'The entity.' });
  const tieEdge = derivedClass(derivedNames.tieEdge(type.name));
  ObjectType(tieEdge.name, { description: `A tie to one of ${type.plural}.`, implements: types.tieEdge })(tieEdge);
  declareField(tieEdge, 'node', () => entity, { description: 'The entity at the other end.' });
  const { pageInfo } = types;
  return {
    connection: declareConnection(derivedNames.connection(type.name), type.plural, entity, edge, pageInfo),
    tieConnection: declareConnection(derivedNames.tieConnection(type.name), type.plural, entity, tieEdge, pageInfo),
  };
}
