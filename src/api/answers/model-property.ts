import { Field, ObjectType } from 'type-graphql';
import type { PropertyType } from '../../model/property.ts';
import { anEntityKind } from '../derived-types.ts';
import { enumOfWords } from '../enum-of-words.ts';

/** The word of GraphQL for what a property holds. */
export type PropertyWord = Uppercase<PropertyType>;

const propertyType = enumOfWords('PropertyType', 'What a property holds.', {
  STRING: 'A short text',
  TEXT: 'Sentences',
  DATE: 'A calendar date known to the day, the month or only the year',
  BOOLEAN: 'True or false',
  INT: 'A whole number',
  URL: 'The address of a page',
  VOCABULARY: 'A word of a vocabulary',
  REFERENCE: 'Another entity, read as that entity',
  RECORD: 'A small value of named parts',
} satisfies Record<PropertyWord, string>);

@ObjectType({
  description: 'A property, or a part of one that is a record: a field of the GraphQL type of the same name.',
})
export class ModelProperty {
  @Field(() => String, { description: 'The GraphQL field.' })
  readonly name!: string;

  @Field(() => String, { description: 'What people call it beside its value.' })
  readonly label!: string;

  @Field(() => String, { description: 'What it tells.' })
  readonly description!: string;

  @Field(propertyType, { description: 'What it holds.' })
  readonly type!: PropertyWord;

  @Field(() => Boolean, { description: 'True for a list of such values.' })
  readonly list!: boolean;

  @Field(() => Boolean, { description: 'True where every record has it.' })
  readonly required!: boolean;

  @Field(() => Boolean, { description: 'True where not every entity, or not every tie, has it: what this kind adds.' })
  readonly own!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it holds words of a vocabulary: which.' })
  readonly vocabulary!: string | null;

  @Field(anEntityKind, { nullable: true, description: 'Where it refers to an entity: of which kind.' })
  readonly reference!: string | null;

  @Field(() => [ModelProperty], { description: 'Where it is a record: its parts.' })
  readonly parts!: readonly ModelProperty[];
}
