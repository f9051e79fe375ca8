import { Field, Float, ObjectType } from 'type-graphql';
import type { EvidenceFacts } from '../../cooperation/telling/facts.ts';
import { anEntity, type EntityId, evidence } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';
import { Completeness } from './completeness.ts';
import { CooperationPath } from './path.ts';

@ObjectType({ description: 'One reason for a rank: its points and its sentence come from the same factor.' })
export class Reason {
  @Field(() => String, { description: 'The factor.' })
  readonly factor!: string;

  @Field(() => String, { description: 'The reason in words.' })
  readonly sentence!: string;

  @Field(() => Float, { description: 'What it adds to the score.' })
  readonly points!: number;

  @Field(evidence, { description: 'How it is known.' })
  readonly evidence!: readonly EvidenceFacts[];
}

@ObjectType({ description: 'A body that does the same work in the other country.' })
export class Counterpart {
  @EntityField(anEntity, { description: 'The body.' })
  readonly organization!: EntityId;

  @Field(() => Float, { description: 'The sum of the points of its reasons.' })
  readonly score!: number;

  @Field(() => [Reason], { description: 'Why it is here, weightiest first.' })
  readonly reasons!: readonly Reason[];

  @Field(() => CooperationPath, { nullable: true, description: 'How to reach it; null: no path is known.' })
  readonly path!: CooperationPath | null;

  @Field(() => String, { description: 'The reasons in one sentence.' })
  readonly sentence!: string;
}

@ObjectType({ description: 'Counterparts of a body in a country, best first.' })
export class Counterparts {
  @Field(() => [Counterpart], { description: 'Best first.' })
  readonly items!: readonly Counterpart[];

  @Field(() => [String], { description: 'What should be known before relying on them.' })
  readonly caveats!: readonly string[];

  @Field(() => Completeness, { description: 'Whether these are all.' })
  readonly completeness!: Completeness;
}
