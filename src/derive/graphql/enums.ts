import { registerEnumType } from 'type-graphql';
import type { Catalog, CatalogType } from '../../catalog/catalog.ts';
import { derivedNames, screamingSnake } from '../../catalog/derived-names.ts';
import { sortableProperties } from '../../catalog/properties.ts';

/** GraphQL word → the value that the compiler of queries gets for it. */
export type EnumValues = Readonly<Record<string, string>>;

export interface Enums {
  readonly entityKind: EnumValues;
  readonly tieKind: EnumValues;
  readonly tieDirection: EnumValues;
  readonly sortDirection: EnumValues;
  /** By the name of the vocabulary. */
  readonly vocabulary: ReadonlyMap<string, EnumValues>;
}

/** Registers an enum from its words, each with what it means and the value that it stands for. */
export function declareEnum(
  name: string,
  description: string,
  words: ReadonlyArray<readonly [word: string, meaning: string, value?: string]>,
): EnumValues {
  const values = Object.fromEntries(words.map(([word, , value]) => [word, value ?? word]));
  const valuesConfig = Object.fromEntries(words.map(([word, meaning]) => [word, { description: meaning }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

/** The fields by which a list of the type may be sorted; each word stands for the name of its property. */
export function declareSortField(type: CatalogType): EnumValues {
  return declareEnum(
    derivedNames.sortField(type.name),
    `What a list of ${type.plural} may be sorted by.`,
    sortableProperties(type).map((property) => [screamingSnake(property.name), property.description, property.name]),
  );
}

/** The enums of the whole model. */
export function declareEnums(catalog: Catalog): Enums {
  return {
    entityKind: declareEnum(
      'EntityKind',
      'The kinds of entity in the network.',
      catalog.kinds.map((kind) => [kind.entityKind, kind.description, kind.name]),
    ),
    tieKind: declareEnum(
      'TieKind',
      'The kinds of tie between two entities.',
      catalog.tieKinds.map((tie) => [tie.name, tie.description]),
    ),
    tieDirection: declareEnum('TieDirection', 'Which way a tie runs, seen from the entity at which it is read.', [
      ['OUT', 'From this entity to the other'],
      ['IN', 'From the other entity to this one'],
      ['BOTH', 'Either way; as an answer: the tie has no direction'],
    ]),
    sortDirection: declareEnum('SortDirection', 'Which way a list is sorted.', [
      ['ASC', 'Smallest first; what has no value comes last'],
      ['DESC', 'Greatest first; what has no value comes last'],
    ]),
    vocabulary: new Map(
      catalog.vocabularies.map((vocabulary) => [
        vocabulary.name,
        declareEnum(vocabulary.name, vocabulary.description, Object.entries(vocabulary.words)),
      ]),
    ),
  };
}
