import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { counterparts } from '../../cooperation/counterparts.ts';
import { Counterparts } from '../answers/counterparts.ts';
import type { Context } from '../context.ts';
import { aDate } from '../derived-types.ts';
import { limitedList } from '../limit.ts';
import { ask } from './ask.ts';

@ArgsType()
class CounterpartsArguments {
  @Field(() => ID, { description: 'The organization, facility or service that looks for its counterpart.' })
  readonly of!: string;

  @Field(() => ID, { description: 'The country across the border.' })
  readonly country!: string;

  @limitedList()
  @Field(() => [ID], { nullable: true, description: 'Topics that the work should be about.' })
  readonly topics?: readonly string[] | null;

  @Field(aDate, { nullable: true, description: 'As it was on this day; null: today.' })
  readonly asOf?: string | null;

  @Field(() => Int, { defaultValue: 10, description: 'How many.' })
  readonly first!: number;
}

@Resolver()
export class CounterpartsQuestion {
  @Query(() => Counterparts, { description: 'Who does the same work in another country, and how to reach them.' })
  counterparts(
    @Args(() => CounterpartsArguments) asked: CounterpartsArguments,
    @Ctx() context: Context,
  ): Promise<Counterparts> {
    return ask(context, counterparts, asked);
  }
}
