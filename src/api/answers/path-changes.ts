import { Field, ObjectType } from 'type-graphql';
import { aDate } from '../derived-types.ts';
import { Completeness } from './completeness.ts';
import { CooperationPath, PathStep } from './path.ts';

@ObjectType({ description: 'A path that stood once and does not any more.' })
export class BrokenPath {
  @Field(() => CooperationPath, { description: 'The path as it was.' })
  readonly path!: CooperationPath;

  @Field(() => [PathStep], { description: 'The steps that no longer hold.' })
  readonly brokenBy!: readonly PathStep[];

  @Field(() => String, { description: 'Why it broke.' })
  readonly reason!: string;
}

@ObjectType({ description: 'Which paths between two bodies stood then, which broke and which are new.' })
export class PathChanges {
  @Field(aDate, { description: 'The earlier date.' })
  // biome-ignore lint/suspicious/noThenProperty: the contract names it so, and a date can't be called.
  readonly then!: string;

  @Field(aDate, { description: 'The later date.' })
  readonly now!: string;

  @Field(() => [CooperationPath], { description: 'Paths of both dates.' })
  readonly kept!: readonly CooperationPath[];

  @Field(() => [BrokenPath], { description: 'Paths of the earlier date only.' })
  readonly broken!: readonly BrokenPath[];

  @Field(() => [CooperationPath], { name: 'new', description: 'Paths of the later date only.' })
  readonly new!: readonly CooperationPath[];

  @Field(() => String, { description: 'The change in words.' })
  readonly sentence!: string;

  @Field(() => Completeness, { description: 'Whether all paths were compared.' })
  readonly completeness!: Completeness;
}
