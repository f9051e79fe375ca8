import { Field, Float, ObjectType } from 'type-graphql';
import type { EvidenceFacts } from '../../cooperation/telling/facts.ts';
import { aCountry, anEntity, type EntityId, evidence } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';
import { enumOfWords } from '../enum-of-words.ts';
import { Completeness } from './completeness.ts';

const stageName = enumOfWords('CorridorStageName', 'The stages of a case, in their order.', {
  IDENTIFY: 'Recognized as a victim',
  PROTECT: 'Sheltered and cared for',
  INVESTIGATE: 'The crime looked into',
  REPATRIATE: 'Taken home, if the victim wants to go',
  REINTEGRATE: 'A life taken up again',
});

const side = enumOfWords('CorridorSide', 'On which side of a case a body works.', {
  FOUND: 'In the country where the victim was found',
  ORIGIN: 'In the country that the victim comes from',
  TRANSIT: 'In a country passed through',
  BOTH: 'Across the countries',
});

@ObjectType({ description: 'A body or service that can help at a stage.' })
export class CorridorBody {
  @EntityField(anEntity, { description: 'The body.' })
  readonly entity!: EntityId;

  @EntityField(aCountry, { nullable: true, description: 'Its country; null: it belongs to none.' })
  readonly country!: EntityId | null;

  @Field(side, { description: 'On which side it works.' })
  readonly side!: string;

  @Field(() => String, { description: 'Why it is here.' })
  readonly sentence!: string;

  @Field(() => Float, { description: 'How well it fits, 0 to 1.' })
  readonly score!: number;

  @Field(evidence, { description: 'How it is known.' })
  readonly evidence!: readonly EvidenceFacts[];
}

@ObjectType({ description: 'An agreement or law that a stage can rest on.' })
export class CorridorInstrument {
  @EntityField(anEntity, { description: 'The instrument.' })
  readonly entity!: EntityId;

  @Field(() => String, { description: 'Why it is here.' })
  readonly sentence!: string;

  @Field(evidence, { description: 'How it is known.' })
  readonly evidence!: readonly EvidenceFacts[];
}

@ObjectType({ description: 'One stage of a case: who and what can help, and what is missing.' })
export class CorridorStage {
  @Field(stageName, { description: 'The stage.' })
  readonly stage!: string;

  @Field(() => String, { description: 'The stage in words.' })
  readonly sentence!: string;

  @Field(() => [CorridorBody], { description: 'Organizations, best first.' })
  readonly organizations!: readonly CorridorBody[];

  @Field(() => [CorridorBody], { description: 'Shelters, hotlines and other services.' })
  readonly services!: readonly CorridorBody[];

  @Field(() => [CorridorInstrument], { description: 'Agreements and laws.' })
  readonly instruments!: readonly CorridorInstrument[];

  @Field(() => [String], { description: 'What no source shows for this stage.' })
  readonly missing!: readonly string[];
}

@ObjectType({ description: 'Who can help at each stage of a case between two countries.' })
export class ReferralCorridor {
  @Field(() => [CorridorStage], { description: 'In the order of a case.' })
  readonly stages!: readonly CorridorStage[];

  @Field(() => [String], { description: 'What no source shows at any stage.' })
  readonly missing!: readonly string[];

  @Field(() => String, { description: 'The corridor in words.' })
  readonly sentence!: string;

  @Field(() => Completeness, { description: 'Whether the answer is whole.' })
  readonly completeness!: Completeness;
}
