import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { integerArgument } from '../../cooperation/arguments/integer-argument.ts';
import { mostCiting } from '../../cooperation/citations/citations.ts';
import { type AnswerRow, idOfRow } from '../../query/answer/read-answer.ts';
import type { Context } from '../context.ts';
import { derivedTypes, entities } from '../derived-types.ts';

const source = () => derivedTypes.of('Source').entity as ClassType<object>;

@Resolver(source)
export class SourceCitations {
  @FieldResolver(() => Int, { description: 'How many entities rest on it, or have a tie that does.' })
  async citations(@Root() row: AnswerRow, @Ctx() context: Context): Promise<number> {
    return (await context.citations.load(idOfRow(row))).count;
  }

  @FieldResolver(entities, { description: 'Entities that rest on it, or have a tie that does.' })
  async citedBy(
    @Root() row: AnswerRow,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 500.' }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly object[]> {
    const most = integerArgument('first', first, { fallback: 50, least: 1, most: mostCiting });
    const ids = (await context.citations.load(idOfRow(row))).ids.slice(0, most);
    const found = await Promise.all(ids.map((id) => context.entities.load(id, info)));
    return found.filter((entity) => entity !== null);
  }
}
