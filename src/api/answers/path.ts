import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { EvidenceFacts } from '../../cooperation/telling/facts.ts';
import { aBasis, aDate, aDirection, anEntity, aTieKind, type EntityId, evidence } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';
import { Completeness } from './completeness.ts';

/** What a tie between two named ends says, however it was found. */
@ObjectType()
abstract class TieRead {
  @EntityField(anEntity, { description: 'Where it is read from.' })
  readonly from!: EntityId;

  @EntityField(anEntity, { description: 'Where it leads.' })
  readonly to!: EntityId;

  @Field(aTieKind, { description: 'Which kind of tie it is.' })
  readonly kind!: string;

  @Field(aDirection, { description: 'OUT: the tie runs from `from` to `to`; IN: the other way.' })
  readonly direction!: string;

  @Field(aDate, { nullable: true, description: 'When it began to hold; null: not known.' })
  readonly since!: string | null;

  @Field(aDate, { nullable: true, description: 'When it ceased to hold; null: it has not, or that is not known.' })
  readonly until!: string | null;

  @Field(aDate, { nullable: true, description: 'The latest date at which a source shows it to hold.' })
  readonly observed!: string | null;

  @Field(aBasis, { description: 'Stated by the source, or inferred from it.' })
  readonly basis!: string;

  @Field(() => String, { nullable: true, description: 'What more the source says of it.' })
  readonly detail!: string | null;

  @Field(() => String, { description: 'The tie in words, with its dates.' })
  readonly sentence!: string;

  @Field(() => Float, { description: 'What it is worth as a channel, 0 to 1.' })
  readonly strength!: number;

  @Field(evidence, { description: 'How it is known.' })
  readonly evidence!: readonly EvidenceFacts[];
}

@ObjectType({ description: 'One step of a path: a tie, read in the direction of the path.' })
export class PathStep extends TieRead {}

@ObjectType({ description: 'A tie between two given entities, with its sentence.' })
export class TieWithSentence extends TieRead {}

@ObjectType({ description: 'A chain of ties along which two bodies can reach each other.' })
export class CooperationPath {
  @Field(() => Float, { description: 'What the whole path is worth, 0 to 1.' })
  readonly score!: number;

  @Field(() => Int, { description: 'How many steps.' })
  readonly hops!: number;

  @Field(() => String, { description: 'The path as one would tell it.' })
  readonly explanation!: string;

  @Field(() => PathStep, { description: 'The step on which the path depends most.' })
  readonly weakestStep!: PathStep;

  @Field(() => [PathStep], { description: 'The steps, in order.' })
  readonly steps!: readonly PathStep[];
}

@ObjectType({ description: 'The paths between two bodies, best first.' })
export class CooperationPaths {
  @Field(() => [CooperationPath], { description: 'Best first.' })
  readonly paths!: readonly CooperationPath[];

  @Field(() => Completeness, { description: 'Whether these are all.' })
  readonly completeness!: Completeness;
}
