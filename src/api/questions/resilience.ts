import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { brokers } from '../../cooperation/brokers/brokers.ts';
import { pathChanges } from '../../cooperation/paths/path-changes.ts';
import { resilience } from '../../cooperation/paths/resilience.ts';
import { impactOfRemoval } from '../../cooperation/removal/impact-of-removal.ts';
import { Broker, RemovalImpact } from '../answers/brokers.ts';
import { PathChanges } from '../answers/path-changes.ts';
import { Resilience } from '../answers/resilience.ts';
import type { Context } from '../context.ts';
import { aDate } from '../derived-types.ts';
import { ask } from './ask.ts';

@ArgsType()
class ChangesArguments {
  @Field(() => ID, { description: 'Where the paths begin.' })
  readonly from!: string;

  @Field(() => ID, { description: 'Where they end.' })
  readonly to!: string;

  @Field(aDate, { description: 'The earlier date.' })
  // biome-ignore lint/suspicious/noThenProperty: the contract names it so, and a date can't be called.
  readonly then!: string;

  @Field(aDate, { nullable: true, description: 'The later date; null: today.' })
  readonly now?: string | null;
}

@ArgsType()
class ResilienceArguments {
  @Field(() => ID, { description: 'Where the routes begin.' })
  readonly from!: string;

  @Field(() => ID, { description: 'Where they end.' })
  readonly to!: string;

  @Field(aDate, { nullable: true, description: 'The network as it was on this day; null: today.' })
  readonly asOf?: string | null;
}

@ArgsType()
class BrokersArguments {
  @Field(() => ID, { nullable: true, description: 'Brokers on this topic; null: in all.' })
  readonly topic?: string | null;

  @Field(aDate, { nullable: true, description: 'The network as it was on this day; null: today.' })
  readonly asOf?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, 1 to 200; null: 20.' })
  readonly first?: number | null;
}

@ArgsType()
class RemovalArguments {
  @Field(() => ID, { description: 'Without whom.' })
  readonly id!: string;

  @Field(aDate, { nullable: true, description: 'The network as it was on this day; null: today.' })
  readonly asOf?: string | null;
}

@Resolver()
export class ResilienceQuestions {
  @Query(() => PathChanges, { description: 'Which routes between two were there then, which broke and which are new.' })
  pathChanges(@Args(() => ChangesArguments) asked: ChangesArguments, @Ctx() context: Context): Promise<PathChanges> {
    return ask(context, pathChanges, asked);
  }

  @Query(() => Resilience, { description: 'How many independent routes join two, and who could cut them all.' })
  resilience(
    @Args(() => ResilienceArguments) asked: ResilienceArguments,
    @Ctx() context: Context,
  ): Promise<Resilience> {
    return ask(context, resilience, asked);
  }

  @Query(() => [Broker], { description: 'Who holds the network together, with the measure and its sentence.' })
  brokers(@Args(() => BrokersArguments) asked: BrokersArguments, @Ctx() context: Context): Promise<readonly Broker[]> {
    return ask(context, brokers, asked);
  }

  @Query(() => RemovalImpact, { description: 'What falls apart without one entity.' })
  impactOfRemoval(
    @Args(() => RemovalArguments) asked: RemovalArguments,
    @Ctx() context: Context,
  ): Promise<RemovalImpact> {
    return ask(context, impactOfRemoval, asked);
  }
}
