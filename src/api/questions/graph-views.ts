import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { neighbourhood } from '../../cooperation/views/neighbourhood.ts';
import { wholeNetwork } from '../../cooperation/views/whole-network.ts';
import { GraphView } from '../answers/graph-view.ts';
import type { Context } from '../context.ts';
import { aDate, entityKinds, tieKinds } from '../derived-types.ts';
import { limitedList } from '../limit.ts';
import { ask } from './ask.ts';

@ArgsType()
class ViewArguments {
  @limitedList()
  @Field(tieKinds, { nullable: true, description: 'Only ties of these kinds.' })
  readonly tieKinds?: readonly string[] | null;

  @Field(aDate, { nullable: true, description: 'The network as it was on this day; null: today.' })
  readonly asOf?: string | null;
}

@ArgsType()
class NeighbourhoodArguments extends ViewArguments {
  @limitedList()
  @Field(() => [ID], { description: 'Around which entities.' })
  readonly ids!: readonly string[];

  @Field(() => Int, { defaultValue: 1, description: 'How many ties away.' })
  readonly depth!: number;

  @Field(() => Int, { defaultValue: 200, description: 'How many nodes at most; the nearest are kept.' })
  readonly limit!: number;
}

@ArgsType()
class NetworkArguments extends ViewArguments {
  @limitedList()
  @Field(entityKinds, { nullable: true, description: 'Only these kinds; null: all but sources.' })
  readonly kinds?: readonly string[] | null;

  @Field(() => Int, { defaultValue: 10_000, description: 'How many nodes at most; the most tied are kept.' })
  readonly limit!: number;
}

@Resolver()
export class GraphViewQuestions {
  @Query(() => GraphView, { description: 'What is around some entities, for drawing.' })
  neighbourhood(
    @Args(() => NeighbourhoodArguments) asked: NeighbourhoodArguments,
    @Ctx() context: Context,
  ): Promise<GraphView> {
    return ask(context, neighbourhood, asked);
  }

  @Query(() => GraphView, { description: 'The whole network, for drawing.' })
  network(@Args(() => NetworkArguments) asked: NetworkArguments, @Ctx() context: Context): Promise<GraphView> {
    return ask(context, wholeNetwork, asked);
  }
}
