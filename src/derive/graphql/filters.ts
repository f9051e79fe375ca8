import { ID, InputType, Int } from 'type-graphql';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Property } from '../../model/property.ts';
import { type DerivedClass, declareField, derivedClass, type TypeThunk } from './declare.ts';
import type { Enums } from './enums.ts';
import { partialDate } from './partial-date.ts';

/** The input types that compare one property with values; a closed set of operators for each type of value. */
export interface Filters {
  readonly id: DerivedClass;
  readonly kind: DerivedClass;
  /** The filter for a property, or undefined where there is none (records). */
  readonly forProperty: (property: Property) => DerivedClass | typeof Boolean | undefined;
}

const meanings = {
  equals: 'Is this; null: has no value.',
  in: 'Is one of these.',
  contains: 'Contains this, whatever the case of letters.',
  startsWith: 'Starts with this, whatever the case of letters.',
  has: 'Contains this value.',
  hasAny: 'Contains at least one of these values.',
  before: 'Begins before this date does.',
  onOrAfter: 'Begins when this date does, or later.',
  atLeast: 'Is this or more.',
  atMost: 'Is this or less.',
  known: 'True: has a value; false: has none.',
} as const;

type Operators = Partial<Record<keyof typeof meanings, TypeThunk>>;

function declareFilter(name: string, about: string, operators: Operators): DerivedClass {
  const target = derivedClass(name);
  InputType(name, { description: `What to ask of ${about}; everything said must hold.` })(target);
  for (const [operator, type] of Object.entries(operators)) {
    const description = meanings[operator as keyof typeof meanings];
    declareField(target, operator, type, { description, nullable: true });
  }
  return target;
}

const oneOf = (type: unknown): Operators => ({ equals: () => type, in: () => [type] });
const listOf = (type: unknown): Operators => ({ has: () => type, hasAny: () => [type] });

/** Declares the filters once for all types. */
export function declareFilters(catalog: Catalog, enums: Enums): Filters {
  const id = declareFilter('IdFilter', 'an id', oneOf(ID));
  const kind = declareFilter('EntityKindFilter', 'the kind of an entity', oneOf(enums.entityKind));
  const text = { contains: () => String, startsWith: () => String };
  const string = declareFilter('StringFilter', 'a text', { ...oneOf(String), ...text });
  const strings = declareFilter('StringListFilter', 'a list of texts', listOf(String));
  const number = declareFilter('IntFilter', 'a number', { ...oneOf(Int), atLeast: () => Int, atMost: () => Int });
  const date = declareFilter('DateFilter', 'a date', {
    equals: () => partialDate,
    before: () => partialDate,
    onOrAfter: () => partialDate,
    known: () => Boolean,
  });
  const words = new Map<string, { readonly single: DerivedClass; readonly list: DerivedClass }>();
  for (const { name } of catalog.vocabularies) {
    const values = enums.vocabulary.get(name);
    words.set(name, {
      single: declareFilter(`${name}Filter`, `a word of ${name}`, oneOf(values)),
      list: declareFilter(`${name}ListFilter`, `a list of words of ${name}`, listOf(values)),
    });
  }
  return {
    id,
    kind,
    forProperty: (property) => {
      const vocabulary = words.get(property.vocabulary?.name ?? '');
      if (property.type === 'Record') return undefined;
      if (property.type === 'Vocabulary') return property.list ? vocabulary?.list : vocabulary?.single;
      if (property.type === 'Reference') return id;
      if (property.type === 'Date') return date;
      if (property.type === 'Int') return number;
      if (property.type === 'Boolean') return Boolean;
      return property.list ? strings : string;
    },
  };
}
