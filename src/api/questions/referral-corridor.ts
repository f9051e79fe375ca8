import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { referralCorridor } from '../../cooperation/referral-corridor.ts';
import { ReferralCorridor } from '../answers/referral-corridor.ts';
import type { Context } from '../context.ts';
import { aDate } from '../derived-types.ts';
import { limitedList } from '../limit.ts';
import { ask } from './ask.ts';

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

  @Field(aDate, { nullable: true, description: 'As it was on this day; null: today.' })
  readonly asOf?: string | null;
}

@Resolver()
export class ReferralCorridorQuestion {
  @Query(() => ReferralCorridor, {
    description: 'Who can help a person of one country found in another, stage by stage, and what is missing.',
  })
  referralCorridor(
    @Args(() => ReferralCorridorArguments) asked: ReferralCorridorArguments,
    @Ctx() context: Context,
  ): Promise<ReferralCorridor> {
    return ask(context, referralCorridor, asked);
  }
}
