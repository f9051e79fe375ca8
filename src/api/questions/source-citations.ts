import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { citedBy } from '../../cooperation/citations.ts';
import { wholeNumberAsked } from '../../cooperation/whole-number-asked.ts';
import { type AnswerRow, idOfRow } from '../../query/answer/read-answer.ts';
import type { Context } from '../context.ts';
import { derivedTypes, entities } from '../derived-types.ts';

const source = () => derivedTypes.of('Source').entity as ClassType<object>;

@Resolver(source)
export class SourceCitations {
  @FieldResolver(() => Int, { description: 'How many entities rest on it, or have a tie that does.' })
  async citations(@Root() row: AnswerRow, @Ctx() context: Context): Promise<number> {
    return citedBy(await context.network(), idOfRow(row)).length;
  }

  @FieldResolver(entities, { description: 'Entities that rest on it, or have a tie that does.' })
  async citedBy(
    @Root() row: AnswerRow,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 500.' }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    const most = wholeNumberAsked('first', first, { fallback: 50, least: 1, most: 500 });
    const ids = citedBy(await context.network(), idOfRow(row)).slice(0, most);
    const found = await Promise.all(ids.map((id) => context.entities.load(id, info)));
    return found.filter((entity) => entity !== null);
  }
}
