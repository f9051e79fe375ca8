import { Field, Int, ObjectType } from 'type-graphql';
import { aCountry, aDate, anEntityKind, aTieKind, type EntityId } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';

@ObjectType({ description: 'How much there is of one kind of entity.' })
export class KindCoverage {
  @Field(anEntityKind, { description: 'The kind.' })
  readonly kind!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;

  @Field(() => Int, { description: 'How many of them are described without a name.' })
  readonly unnamed!: number;

  @Field(() => Int, { description: 'How many of them rest on one source only.' })
  readonly withOneSource!: number;
}

@ObjectType({ description: 'How much there is of one kind of tie.' })
export class TieKindCoverage {
  @Field(aTieKind, { description: 'The kind of tie.' })
  readonly kind!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;

  @Field(() => Int, { description: 'How many of them are inferred.' })
  readonly inferred!: number;
}

@ObjectType({ description: 'How much is known of one country, how old it is and how well sourced.' })
export class CountryCoverage {
  @EntityField(aCountry, { description: 'The country.' })
  readonly country!: EntityId;

  @Field(() => [KindCoverage], { description: 'By kind.' })
  readonly kinds!: readonly KindCoverage[];

  @Field(() => Int, { description: 'Entities that belong to it.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Ties at it or at them.' })
  readonly ties!: number;

  @Field(() => Int, { description: 'Sources that say something of it.' })
  readonly sources!: number;

  @Field(() => Int, { description: 'Different publishers among them.' })
  readonly independentPublishers!: number;

  @Field(aDate, { nullable: true, description: 'Date of the newest source.' })
  readonly newestEvidence!: string | null;

  @Field(aDate, { nullable: true, description: 'Date of the oldest source.' })
  readonly oldestEvidence!: string | null;

  @Field(() => Int, { description: 'Instruments to which it is a party.' })
  readonly treaties!: number;

  @Field(() => [String], { description: 'What is recorded for most other countries and not for this one.' })
  readonly missing!: readonly string[];
}

@ObjectType({ description: 'How much the network holds, how old it is and how well sourced.' })
export class Coverage {
  @Field(aDate, { description: 'The day of the count.' })
  readonly asOf!: string;

  @Field(() => Int, { description: 'Entities, sources included.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Ties.' })
  readonly ties!: number;

  @Field(() => Int, { description: 'Sources.' })
  readonly sources!: number;

  @Field(() => [KindCoverage], { description: 'By kind of entity.' })
  readonly kinds!: readonly KindCoverage[];

  @Field(() => [TieKindCoverage], { description: 'By kind of tie.' })
  readonly tieKinds!: readonly TieKindCoverage[];

  @Field(() => [CountryCoverage], { description: 'By country.' })
  readonly countries!: readonly CountryCoverage[];
}
