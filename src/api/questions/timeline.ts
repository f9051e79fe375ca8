import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { timeline } from '../../cooperation/timeline/timeline.ts';
import { TimelineEntry } from '../answers/timeline.ts';
import type { Context } from '../context.ts';
import { ask } from './ask.ts';

@Resolver()
export class TimelineQuestion {
  @Query(() => [TimelineEntry], { description: 'What is dated in the life of an entity and its ties, oldest first.' })
  timeline(
    @Arg('id', () => ID, { description: 'Whose.' }) id: string,
    @Ctx() context: Context,
  ): Promise<readonly TimelineEntry[]> {
    return ask(context, timeline, { id });
  }
}
