import { ValidateNested } from 'class-validator';
import { Args, ArgsType, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { cooperationPaths } from '../../cooperation/paths/cooperation-paths.ts';
import { relationsBetween } from '../../cooperation/paths/relations-between.ts';
import { CooperationPaths, TieWithSentence } from '../answers/path.ts';
import type { Context } from '../context.ts';
import { aDate, tieKinds } from '../derived-types.ts';
import { limitedList } from '../limit.ts';
import { ask } from './ask.ts';

@InputType({ description: 'What a path may use.' })
class PathFilter {
  @Field(aDate, { nullable: true, description: 'The network as it was on this day; null: today.' })
  readonly asOf?: string | null;

  @limitedList()
  @Field(() => [ID], { nullable: true, description: 'Prefers ties about these topics.' })
  readonly topics?: readonly string[] | null;

  @limitedList()
  @Field(tieKinds, { nullable: true, description: 'Only ties of these kinds.' })
  readonly tieKinds?: readonly string[] | null;

  @limitedList()
  @Field(() => [ID], { nullable: true, description: 'Not through these.' })
  readonly avoid?: readonly string[] | null;

  @limitedList()
  @Field(() => [ID], { nullable: true, description: 'Through all of these.' })
  readonly through?: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'Steps at most.' })
  readonly maxHops?: number | null;
}

@ArgsType()
class CooperationPathsArguments {
  @Field(() => ID, { description: 'Where the path begins.' })
  readonly from!: string;

  @Field(() => ID, { description: 'Where it ends.' })
  readonly to!: string;

  @ValidateNested()
  @Field(() => PathFilter, { nullable: true, description: 'What it may use.' })
  readonly filter?: PathFilter | null;

  @Field(() => Int, { defaultValue: 5, description: 'How many paths.' })
  readonly first!: number;
}

@ArgsType()
class RelationsArguments {
  @Field(() => ID, { description: 'One entity.' })
  readonly a!: string;

  @Field(() => ID, { description: 'The other.' })
  readonly b!: string;

  @Field(aDate, { nullable: true, description: 'Ties that held on this day; null: today.' })
  readonly asOf?: string | null;
}

@Resolver()
export class PathQuestions {
  @Query(() => CooperationPaths, { description: 'How two can reach each other, best way first.' })
  cooperationPaths(
    @Args(() => CooperationPathsArguments) asked: CooperationPathsArguments,
    @Ctx() context: Context,
  ): Promise<CooperationPaths> {
    return ask(context, cooperationPaths, asked);
  }

  @Query(() => [TieWithSentence], { description: 'Every tie directly between two, strongest first.' })
  relationsBetween(
    @Args(() => RelationsArguments) asked: RelationsArguments,
    @Ctx() context: Context,
  ): Promise<readonly TieWithSentence[]> {
    return ask(context, relationsBetween, asked);
  }
}
