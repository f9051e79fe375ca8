import { ID, InterfaceType, ObjectType } from 'type-graphql';
import type { CatalogType, Relation } from '../../catalog/catalog.ts';
import { type DerivedClass, declareField, declareFieldWithArguments, derivedClass } from './declare.ts';
import type { EntityTypes } from './derived-classes.ts';
import { relationArguments, tiesArguments } from './list-arguments.ts';
import { propertyType } from './property-type.ts';

/** Rows say of which kind they are under `@type`; plain answers of hand-written resolvers under `__typename`. */
function kindOfRow(row: { readonly '@type'?: string; readonly __typename?: string }): string {
  return row['@type'] ?? row.__typename ?? '';
}

/** Relay's interface of everything that has an id. */
export function nodeInterface(): DerivedClass {
  const target = derivedClass('Node');
  InterfaceType('Node', { description: 'Anything with an id of its own.', resolveType: kindOfRow })(target);
  declareField(target, 'id', () => ID, { description: 'Readable and stable, e.g. agency:jp-npa.' });
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

function declareRelation(target: DerivedClass, relation: Relation, types: EntityTypes): void {
  const { entity, tieConnection, inputs } = types.of(relation.target);
  if (relation.single) {
    const args = relationArguments(inputs).filter((argument) => argument.name === 'asOf');
    const options = { description: relation.description, nullable: true };
    declareFieldWithArguments(target, relation.name, () => entity, options, args);
  } else {
    const options = { description: relation.description };
    declareFieldWithArguments(target, relation.name, () => tieConnection, options, relationArguments(inputs));
  }
}

/** Declares what the type has beyond its interfaces, whose fields it takes over by itself. */
export function declareEntityFields(type: CatalogType, target: DerivedClass, types: EntityTypes): void {
  const inherited = type.interfaces.map((name) => types.of(name).type);
  const has = (name: string) =>
    inherited.some((other) => [...other.properties, ...other.relations].some((field) => field.name === name));
  for (const property of type.properties.filter(({ name }) => !has(name))) {
    const options = { description: property.description, nullable: !property.required && !property.list };
    declareField(target, property.name, propertyType(property, types), options);
  }
  for (const relation of type.relations.filter(({ name }) => !has(name))) declareRelation(target, relation, types);
  if (inherited.length > 0) return;
  declareField(target, 'kind', () => types.enums.entityKind, { description: 'Which kind of entity it is.' });
  const description = 'Its ties of every kind, those that only describe included.';
  declareFieldWithArguments(
    target,
    'ties',
    () => types.of('Entity').tieConnection,
    { description },
    tiesArguments(types),
  );
}
