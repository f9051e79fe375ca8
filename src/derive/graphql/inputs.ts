import { InputType } from 'type-graphql';
import type { CatalogType } from '../../catalog/catalog.ts';
import { derivedNames } from '../../catalog/derived-names.ts';
import { type DerivedClass, declareField, derivedClass, type TypeThunk } from './declare.ts';
import type { EntityTypes, TypeInputs } from './derived-classes.ts';
import { declareSortField } from './enums.ts';
import { partialDate } from './partial-date.ts';

export function inputClasses(type: CatalogType): TypeInputs {
  return {
    where: derivedClass(derivedNames.where(type.name)),
    tieWhere: derivedClass(derivedNames.tieWhere(type.name)),
    order: derivedClass(derivedNames.order(type.name)),
  };
}

function optional(target: DerivedClass, name: string, type: TypeThunk, description: string): void {
  declareField(target, name, type, { description, nullable: true });
}

function declareOrder(type: CatalogType, target: DerivedClass, types: EntityTypes): void {
  const sortField = declareSortField(type);
  InputType(target.name, { description: `How a list of ${type.plural} is sorted.` })(target);
  declareField(target, 'field', () => sortField, { description: 'What to sort by.' });
  optional(target, 'direction', () => types.enums.sortDirection, 'Which way; ASC when not said.');
}

function declareTieWhere(type: CatalogType, { where, tieWhere: target }: TypeInputs): void {
  InputType(target.name, { description: `Whether a tie to such ${type.plural} exists.` })(target);
  optional(target, 'some', () => where, 'At least one like this.');
  optional(target, 'none', () => where, 'None like this.');
  optional(target, 'asOf', () => partialDate, 'Counting only ties that held at this date.');
}

function declareWhere(type: CatalogType, target: DerivedClass, types: EntityTypes): void {
  InputType(target.name, { description: `Which ${type.plural} to choose; everything said must hold.` })(target);
  optional(target, 'and', () => [target], 'All of these hold.');
  optional(target, 'or', () => [target], 'At least one of these holds.');
  optional(target, 'not', () => target, 'This does not hold.');
  optional(target, 'id', () => types.filters.id, 'Its id.');
  if (type.abstract) optional(target, 'kind', () => types.filters.kind, 'Its kind.');
  for (const property of type.properties) {
    const filter = types.filters.forProperty(property);
    if (filter) optional(target, property.name, () => filter, property.description);
  }
  for (const relation of type.relations) {
    const { tieWhere } = types.of(relation.target).inputs;
    optional(target, relation.name, () => tieWhere, relation.description);
  }
  optional(target, 'ties', () => types.tiesWhere, 'Whether a tie of any kind exists.');
}

/** Declares the inputs of a type; the types that they refer to may be declared later. */
export function declareInputs(type: CatalogType, inputs: TypeInputs, types: EntityTypes): void {
  declareOrder(type, inputs.order, types);
  declareTieWhere(type, inputs);
  declareWhere(type, inputs.where, types);
}
