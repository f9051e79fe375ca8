import { Field, ObjectType } from 'type-graphql';
import type { EvidenceFacts } from '../../cooperation/telling/facts.ts';
import { aDate, anEntity, aTieKind, type EntityId, evidence } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';
import { enumOfWords } from '../enum-of-words.ts';

const entryKind = enumOfWords('TimelineEntryKind', 'What a date in a timeline marks.', {
  BEGAN: 'Something began to hold',
  ENDED: 'Something ceased to hold',
  HAPPENED: 'Something took place',
  SIGNED: 'An instrument was signed',
  RATIFIED: 'An instrument was ratified, accepted or acceded to',
  IN_FORCE: 'An instrument came into force',
  PUBLISHED: 'A source was published',
});

@ObjectType({ description: 'One dated fact about an entity.' })
export class TimelineEntry {
  @Field(aDate, { description: 'When.' })
  readonly date!: string;

  @Field(aDate, { nullable: true, description: 'Until when, where it took a time.' })
  readonly until!: string | null;

  @Field(entryKind, { description: 'What the date marks.' })
  readonly kind!: string;

  @Field(aTieKind, { nullable: true, description: 'The kind of tie, where it is one.' })
  readonly tieKind!: string | null;

  @EntityField(anEntity, { nullable: true, description: 'The entity at the other end, where it is a tie.' })
  readonly other!: EntityId | null;

  @Field(() => String, { description: 'The fact in words.' })
  readonly sentence!: string;

  @Field(evidence, { description: 'How it is known.' })
  readonly evidence!: readonly EvidenceFacts[];
}
