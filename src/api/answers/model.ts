import { Field, Float, ObjectType } from 'type-graphql';
import { aTieKind, entityKinds } from '../derived-types.ts';
import { ModelKind } from './model-kind.ts';
import { ModelProperty } from './model-property.ts';

@ObjectType({ description: 'Which kinds a tie may run between: any of one list with any of the other.' })
export class ModelTieEnds {
  @Field(entityKinds, { description: 'Kinds of its source.' })
  readonly from!: readonly string[];

  @Field(entityKinds, { description: 'Kinds of its target.' })
  readonly to!: readonly string[];
}

@ObjectType({ description: 'A kind of tie.' })
export class ModelTieKind {
  @Field(aTieKind, { description: 'The word for it.' })
  readonly kind!: string;

  @Field(() => String, { description: "What it means, and what it doesn't." })
  readonly description!: string;

  @Field(() => String, { description: 'How it reads from its source: {from} and {to} stand for names.' })
  readonly forwards!: string;

  @Field(() => String, { description: 'How it reads from its target.' })
  readonly backwards!: string;

  @Field(() => Boolean, { description: 'True where it is a way to work together.' })
  readonly cooperation!: boolean;

  @Field(() => Boolean, { description: 'True where neither end comes first.' })
  readonly symmetric!: boolean;

  @Field(() => Float, { description: 'What it is worth as a channel, fresh and stated, 0 to 1.' })
  readonly worth!: number;

  @Field(() => Float, { nullable: true, description: 'Years after its last evidence in which the worth halves.' })
  readonly halfLife!: number | null;

  @Field(() => Boolean, { description: 'True for what happened once and leaves an acquaintance.' })
  readonly endures!: boolean;

  @Field(() => Boolean, { description: 'True where somebody is by it at an event or in one of its sessions.' })
  readonly attends!: boolean;

  @Field(() => Boolean, { description: 'True where it says how a state stands to an instrument.' })
  readonly commits!: boolean;

  @Field(() => Boolean, { description: 'True where it tells what became of something that has ended.' })
  readonly outlives!: boolean;

  @Field(() => [ModelTieEnds], { description: 'Which kinds it may run between.' })
  readonly ends!: readonly ModelTieEnds[];

  @Field(() => [ModelProperty], { description: 'Its properties, those of every tie first.' })
  readonly properties!: readonly ModelProperty[];
}

@ObjectType({ description: 'One word of a vocabulary.' })
export class ModelWord {
  @Field(() => String, { description: 'The word.' })
  readonly word!: string;

  @Field(() => String, { description: 'What it means.' })
  readonly meaning!: string;
}

@ObjectType({ description: 'A closed list of words.' })
export class ModelVocabulary {
  @Field(() => String, { description: 'The GraphQL enum.' })
  readonly name!: string;

  @Field(() => String, { description: 'What its words describe.' })
  readonly description!: string;

  @Field(() => [ModelWord], { description: 'The words.' })
  readonly words!: readonly ModelWord[];
}

@ObjectType({ description: 'Kinds, kinds of tie and vocabularies, for legends and forms.' })
export class Model {
  @Field(() => [ModelKind], { description: 'Kinds of entity.' })
  readonly kinds!: readonly ModelKind[];

  @Field(() => [ModelTieKind], { description: 'Kinds of tie.' })
  readonly tieKinds!: readonly ModelTieKind[];

  @Field(() => [ModelVocabulary], { description: 'Vocabularies.' })
  readonly vocabularies!: readonly ModelVocabulary[];
}
