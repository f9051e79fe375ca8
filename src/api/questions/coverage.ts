import { Ctx, Query, Resolver } from 'type-graphql';
import { coverage } from '../../cooperation/coverage/coverage.ts';
import { Coverage } from '../answers/coverage.ts';
import type { Context } from '../context.ts';
import { ask } from './ask.ts';

@Resolver()
export class CoverageQuestion {
  @Query(() => Coverage, { description: 'How much there is, per country and kind, how old and how well sourced.' })
  coverage(@Ctx() context: Context): Promise<Coverage> {
    return ask(context, coverage, {});
  }
}
