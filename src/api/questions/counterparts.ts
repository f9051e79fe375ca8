import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { counterparts } from '../../cooperation/counterparts/counterparts.ts';
import { referralCorridor } from '../../cooperation/referral-corridor/referral-corridor.ts';
import { Counterparts } from '../answers/counterparts.ts';
import { ReferralCorridor } from '../answers/referral-corridor.ts';
import type { Context } from '../context.ts';
import { aDate } from '../derived-types.ts';
import { limitedList } from '../limit.ts';
import { ask } from './ask.ts';

@ArgsType()
class CounterpartsArguments {
  @Field(() => ID, { description: 'Whose counterparts.' })
  readonly of!: string;

  @Field(() => ID, { description: 'In which country.' })
  readonly country!: string;

  @limitedList()
  @Field(() => [ID], { nullable: true, description: 'The work that it is about.' })
  readonly topics?: readonly string[] | null;

  @Field(aDate, { nullable: true, description: 'The network as it was on this day; null: today.' })
  readonly asOf?: string | null;

  @Field(() => Int, { defaultValue: 10, description: 'How many, 1 to 100.' })
  readonly first!: number;
}

@ArgsType()
class ReferralCorridorArguments {
  @Field(() => ID, { description: 'The country that the person comes from.' })
  readonly origin!: string;

  @Field(() => ID, { description: 'The country in which the person was found.' })
  readonly found!: string;

  @limitedList()
  @Field(() => [ID], { nullable: true, description: 'Countries passed through.' })
  readonly transit?: readonly string[] | null;

  @limitedList()
  @Field(() => [ID], { nullable: true, description: 'Topics that tell what the person needs.' })
  readonly needs?: readonly string[] | null;

  @Field(aDate, { nullable: true, description: 'The network as it was on this day; null: today.' })
  readonly asOf?: string | null;
}

@Resolver()
export class CounterpartQuestions {
  @Query(() => Counterparts, { description: 'Who does the same work in another country, with the reasons.' })
  counterparts(
    @Args(() => CounterpartsArguments) asked: CounterpartsArguments,
    @Ctx() context: Context,
  ): Promise<Counterparts> {
    return ask(context, counterparts, asked);
  }

  @Query(() => ReferralCorridor, { description: 'Who can help at each stage of a case, and what is missing.' })
  referralCorridor(
    @Args(() => ReferralCorridorArguments) asked: ReferralCorridorArguments,
    @Ctx() context: Context,
  ): Promise<ReferralCorridor> {
    return ask(context, referralCorridor, asked);
  }
}
