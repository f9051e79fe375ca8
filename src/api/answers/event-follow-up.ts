import { Field, ObjectType } from 'type-graphql';
import type { EvidenceFacts } from '../../cooperation/telling/facts.ts';
import { aDate, anEntity, type EntityId, evidence } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';
import { Completeness } from './completeness.ts';
import { CooperationPath } from './path.ts';

@ObjectType({ description: 'A tie between two that took part in an event.' })
export class FollowUpTie {
  @EntityField(anEntity, { description: 'One.' })
  readonly a!: EntityId;

  @EntityField(anEntity, { description: 'The other.' })
  readonly b!: EntityId;

  @EntityField(anEntity, { nullable: true, description: 'Through what they are tied, where not directly.' })
  readonly through!: EntityId | null;

  @Field(aDate, { nullable: true, description: 'When it began; null: not known.' })
  readonly since!: string | null;

  @Field(() => String, { description: 'The tie in words.' })
  readonly sentence!: string;

  @Field(evidence, { description: 'How it is known.' })
  readonly evidence!: readonly EvidenceFacts[];
}

@ObjectType({ description: 'Whether two that met at an event can reach each other today.' })
export class LiveChannel {
  @EntityField(anEntity, { description: 'One.' })
  readonly a!: EntityId;

  @EntityField(anEntity, { description: 'The other.' })
  readonly b!: EntityId;

  @Field(() => Boolean, { description: 'True where a path besides the event stands today.' })
  readonly alive!: boolean;

  @Field(() => CooperationPath, { nullable: true, description: 'The path.' })
  readonly path!: CooperationPath | null;

  @Field(() => String, { description: 'The channel in words.' })
  readonly sentence!: string;
}

@ObjectType({ description: 'What came of an event: ties before it, ties after it, and channels alive today.' })
export class EventFollowUp {
  @Field(() => [FollowUpTie], { description: 'Ties older than the event.' })
  readonly before!: readonly FollowUpTie[];

  @Field(() => [FollowUpTie], { description: 'Ties that began after it.' })
  readonly after!: readonly FollowUpTie[];

  @Field(() => [FollowUpTie], { description: 'Ties of which no source gives the beginning.' })
  readonly undated!: readonly FollowUpTie[];

  @Field(() => [LiveChannel], { description: 'Whether those who met can reach each other today.' })
  readonly liveChannels!: readonly LiveChannel[];

  @Field(() => String, { description: 'The follow-up in words.' })
  readonly sentence!: string;

  @Field(() => [String], { description: 'What should be known before relying on it.' })
  readonly caveats!: readonly string[];

  @Field(() => Completeness, { description: 'Whether the answer is whole.' })
  readonly completeness!: Completeness;
}
