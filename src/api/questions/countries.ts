import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { cooperationGaps } from '../../cooperation/countries/cooperation-gaps.ts';
import { cooperationMatrix } from '../../cooperation/countries/cooperation-matrix.ts';
import { CooperationGap, CooperationMatrix } from '../answers/matrix.ts';
import type { Context } from '../context.ts';
import { aDate } from '../derived-types.ts';
import { limitedList } from '../limit.ts';
import { ask } from './ask.ts';

@ArgsType()
class MatrixArguments {
  @limitedList()
  @Field(() => [ID], { nullable: true, description: 'Which countries; null: the members of ASEAN and Japan.' })
  readonly countries?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only what is about this topic.' })
  readonly topic?: string | null;

  @Field(aDate, { nullable: true, description: 'The network as it was on this day; null: today.' })
  readonly asOf?: string | null;
}

@ArgsType()
class GapsArguments {
  @Field(() => ID, { nullable: true, description: 'Gaps on this topic; null: in all.' })
  readonly topic?: string | null;

  @Field(aDate, { nullable: true, description: 'The network as it was on this day; null: today.' })
  readonly asOf?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, 1 to 500; null: 100.' })
  readonly first?: number | null;
}

@Resolver()
export class CountryQuestions {
  @Query(() => CooperationMatrix, { description: 'What joins each pair of countries, none found and not known apart.' })
  cooperationMatrix(
    @Args(() => MatrixArguments) asked: MatrixArguments,
    @Ctx() context: Context,
  ): Promise<CooperationMatrix> {
    return ask(context, cooperationMatrix, asked);
  }

  @Query(() => [CooperationGap], { description: 'Pairs of countries with no or only weak ties, weakest first.' })
  cooperationGaps(
    @Args(() => GapsArguments) asked: GapsArguments,
    @Ctx() context: Context,
  ): Promise<readonly CooperationGap[]> {
    return ask(context, cooperationGaps, asked);
  }
}
