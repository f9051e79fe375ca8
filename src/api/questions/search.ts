import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { integerArgument } from '../../cooperation/arguments/integer-argument.ts';
import { readSearchPage } from '../../search/search-page.ts';
import { searchStatement } from '../../search/search-statement.ts';
import { SearchConnection } from '../answers/search.ts';
import type { Context } from '../context.ts';
import { entityKinds } from '../derived-types.ts';
import { limitedList, limitedText } from '../limit.ts';

@ArgsType()
class SearchArguments {
  @limitedText()
  @Field(() => String, { description: 'A name, a part of one or an acronym, in any script; never syntax.' })
  readonly text!: string;

  @limitedList()
  @Field(entityKinds, { nullable: true, description: 'Only these kinds.' })
  readonly kinds?: readonly string[] | null;

  @limitedList()
  @Field(() => [ID], { nullable: true, description: 'Only what belongs to one of these countries.' })
  readonly countries?: readonly string[] | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 500.' })
  readonly first!: number;

  @Field(() => String, { nullable: true, description: 'A cursor of the same search: what follows it.' })
  readonly after?: string | null;
}

@Resolver()
export class SearchQuestion {
  @Query(() => SearchConnection, { description: 'What is called so, best first, whatever its script or spelling.' })
  async search(
    @Args(() => SearchArguments) { text, kinds, countries, first, after }: SearchArguments,
    @Ctx() { store, catalog, viewer }: Context,
  ): Promise<SearchConnection> {
    const request = {
      text,
      kinds: kinds ?? [],
      countries: countries ?? [],
      first: integerArgument('first', first, { fallback: 20, least: 1, most: 500 }),
      after: after ?? null,
    };
    const { hits, totalCount, hasNextPage } = readSearchPage(
      request,
      await store.read(searchStatement(request, { catalog, viewer })),
    );
    const edges = hits.map(({ id, score, matched, cursor }) => ({ node: id, score, matched, cursor }));
    const pageInfo = {
      hasNextPage,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { nodes: edges.map((edge) => edge.node), edges, pageInfo, totalCount };
  }
}
