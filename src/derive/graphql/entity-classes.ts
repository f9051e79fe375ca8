import { ID, InterfaceType, ObjectType } from 'type-graphql';
import type { CatalogType, Relation } from '../../catalog/catalog.ts';
import { readConnection } from '../../query/answer/connection-answer.ts';
import { relationTraversal, tiesTraversal } from '../../query/selection/traversal.ts';
import { type DerivedClass, declareField, declareFieldWithArguments, derivedClass } from './declare.ts';
import type { EntityTypes } from './derived-classes.ts';
import { relationArguments, tiesArguments } from './list-arguments.ts';
import { propertyType } from './property-type.ts';
import { type Reader, valueReader } from './reader.ts';

/** Rows say of which kind they are under `@type`; plain answers of hand-written resolvers under `__typename`. */
function kindOfRow(row: { readonly '@type'?: string; readonly __typename?: string }): string {
  return row['@type'] ?? row.__typename ?? '';
}

/** Relay's interface of everything that has an id. */
export function nodeInterface(): DerivedClass {
  const target = derivedClass('Node');
  InterfaceType('Node', { description: 'Anything with an id of its own.', resolveType: kindOfRow })(target);
  const description = 'Readable and stable, e.g. agency:jp-npa.';
  declareField(target, 'id', () => ID, { description, reader: valueReader(false) });
  return target;
}

/** Declares the type without its fields, since those refer to types that may not be declared yet. */
export function entityClass(
  type: CatalogType,
  node: DerivedClass,
  classNamed: (name: string) => DerivedClass,
): DerivedClass {
  const target = derivedClass(type.name);
  const options = { description: type.description, implements: [node, ...type.interfaces.map(classNamed)] };
  if (type.abstract) InterfaceType(type.name, { ...options, resolveType: kindOfRow })(target);
  else ObjectType(type.name, options)(target);
  return target;
}

/** The kind of an entity is the type of GraphQL as which it is read. */
const readKind: Reader = (_row, _args, _context, info) => info.parentType.name;

function declareRelation(target: DerivedClass, relation: Relation, owner: CatalogType, types: EntityTypes): void {
  const { type, entity, tieConnection, inputs } = types.of(relation.target);
  if (relation.single) {
    const args = relationArguments(inputs).filter((argument) => argument.name === 'asOf');
    const options = { description: relation.description, nullable: true, reader: valueReader(false) };
    declareFieldWithArguments(target, relation.name, () => entity, options, args);
  } else {
    const reader = readConnection(relationTraversal(relation, owner, types.catalog), type);
    const options = { description: relation.description, reader };
    declareFieldWithArguments(target, relation.name, () => tieConnection, options, relationArguments(inputs));
  }
}

/** Declares what the type has beyond its interfaces, whose fields it takes over by itself. */
export function declareEntityFields(type: CatalogType, target: DerivedClass, types: EntityTypes): void {
  const inherited = type.interfaces.map((name) => types.of(name).type);
  const has = (name: string) =>
    inherited.some((other) => [...other.properties, ...other.relations].some((field) => field.name === name));
  for (const property of type.properties.filter(({ name }) => !has(name))) {
    const nullable = !property.required && !property.list;
    const options = { description: property.description, nullable, reader: valueReader(property.list) };
    declareField(target, property.name, propertyType(property, types), options);
  }
  for (const relation of type.relations.filter(({ name }) => !has(name)))
    declareRelation(target, relation, type, types);
  if (inherited.length > 0) return;
  const kind = { description: 'Which kind of entity it is.', reader: readKind };
  declareField(target, 'kind', () => types.enums.entityKind, kind);
  const description = 'Its ties of every kind, those that only describe included.';
  const reader = readConnection(tiesTraversal([], 'BOTH'), types.of('Entity').type);
  declareFieldWithArguments(
    target,
    'ties',
    () => types.of('Entity').tieConnection,
    { description, reader },
    tiesArguments(types),
  );
}
