import { Field, Float, Int, ObjectType } from 'type-graphql';
import { anEntity, countries, type EntityId, entities } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';
import { Completeness } from './completeness.ts';

@ObjectType({ description: 'Somebody who holds the network together.' })
export class Broker {
  @EntityField(anEntity, { description: 'Who.' })
  readonly entity!: EntityId;

  @Field(() => Float, { description: 'The measure, 0 to 1.' })
  readonly score!: number;

  @Field(() => Int, { description: 'Place in the ranking, from 1.' })
  readonly rank!: number;

  @Field(() => String, { description: 'The name of the measure.' })
  readonly measure!: string;

  @Field(() => String, { description: 'What the measure means here.' })
  readonly sentence!: string;

  @EntityField(countries, { description: 'The countries that it joins.' })
  readonly countriesJoined!: readonly EntityId[];
}

@ObjectType({ description: 'Two entities that lose every path.' })
export class SeparatedPair {
  @EntityField(anEntity, { description: 'One.' })
  readonly a!: EntityId;

  @EntityField(anEntity, { description: 'The other.' })
  readonly b!: EntityId;

  @Field(() => String, { description: 'The loss in words.' })
  readonly sentence!: string;
}

@ObjectType({ description: 'Two entities whose best path gets worse.' })
export class WeakenedPair {
  @EntityField(anEntity, { description: 'One.' })
  readonly a!: EntityId;

  @EntityField(anEntity, { description: 'The other.' })
  readonly b!: EntityId;

  @Field(() => Float, { description: 'Worth of the best path with it.' })
  readonly before!: number;

  @Field(() => Float, { description: 'Worth of the best path without it.' })
  readonly after!: number;

  @Field(() => String, { description: 'The loss in words.' })
  readonly sentence!: string;
}

@ObjectType({ description: 'What falls apart without one entity.' })
export class RemovalImpact {
  @EntityField(anEntity, { description: 'The entity.' })
  readonly entity!: EntityId;

  @Field(() => [SeparatedPair], { description: 'Pairs that lose every path.' })
  readonly separated!: readonly SeparatedPair[];

  @Field(() => [WeakenedPair], { description: 'Pairs whose best path gets worse.' })
  readonly weakened!: readonly WeakenedPair[];

  @EntityField(entities, { description: 'Entities left with no cooperation at all.' })
  readonly isolated!: readonly EntityId[];

  @Field(() => String, { description: 'The impact in words.' })
  readonly sentence!: string;

  @Field(() => Completeness, { description: 'Whether all pairs were compared.' })
  readonly completeness!: Completeness;
}
