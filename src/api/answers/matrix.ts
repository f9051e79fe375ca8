import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { EvidenceFacts } from '../../cooperation/telling/facts.ts';
import { aCountry, anEntity, countries, type EntityId, evidence } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';
import { enumOfWords } from '../enum-of-words.ts';
import { Completeness } from './completeness.ts';

const state = enumOfWords('MatrixState', 'What is known of a pair of countries.', {
  TIES: 'There are ties',
  CHECKED_NONE: 'Somebody looked and found none; the source says so',
  UNKNOWN: 'Nobody is known to have looked',
});

/** Two countries and what is known between them. */
@ObjectType()
abstract class CountryPair {
  @EntityField(aCountry, { description: 'One country.' })
  readonly a!: EntityId;

  @EntityField(aCountry, { description: 'The other.' })
  readonly b!: EntityId;

  @Field(state, { description: 'Ties, none found, or not known.' })
  readonly state!: string;

  @Field(() => Float, { description: 'What their ties are worth together, 0 to 1.' })
  readonly strength!: number;

  @Field(() => String, { description: 'The pair in words.' })
  readonly sentence!: string;

  @Field(evidence, { description: 'How it is known.' })
  readonly evidence!: readonly EvidenceFacts[];
}

@ObjectType({ description: 'One pair of countries in the matrix.' })
export class MatrixCell extends CountryPair {
  @Field(() => Int, { description: 'How many ties join them.' })
  readonly ties!: number;

  @Field(() => Int, { description: 'Instruments that bind both.' })
  readonly instruments!: number;

  @Field(() => Int, { description: 'Programs that work in both.' })
  readonly programs!: number;

  @Field(() => Int, { description: 'Processes to which both belong.' })
  readonly processes!: number;

  @Field(() => Int, { description: 'Events at which both took part.' })
  readonly events!: number;
}

@ObjectType({ description: 'Every pair of the countries asked for.' })
export class CooperationMatrix {
  @EntityField(countries, { description: 'The countries, in the order of rows and columns.' })
  readonly countries!: readonly EntityId[];

  @Field(() => [MatrixCell], { description: 'One cell for each pair.' })
  readonly cells!: readonly MatrixCell[];

  @Field(() => Completeness, { description: 'Whether the answer is whole.' })
  readonly completeness!: Completeness;
}

@ObjectType({ description: 'A pair of countries with no or only weak ties, and what could join them.' })
export class CooperationGap extends CountryPair {
  @Field(() => String, { description: 'What could be done.' })
  readonly suggestion!: string;

  @Field(() => String, { description: 'Why that.' })
  readonly reason!: string;

  @EntityField(anEntity, { nullable: true, description: 'Through whom.' })
  readonly via!: EntityId | null;
}
