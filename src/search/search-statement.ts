import Cypher from '@neo4j/cypher-builder';
import type { Catalog } from '../catalog/catalog.ts';
import { searchIndex } from '../catalog/search-index.ts';
import { type Statement, statement } from '../cypher/statement.ts';
import type { Viewer } from '../cypher/viewer.ts';
import { byNamePoints, closenessPoints, guesses, kindPoints, mostShare, relevancePoints } from './scores.ts';
import { decodeSearchCursor } from './search-cursor.ts';
import { searchQuery } from './search-query.ts';
import type { SearchRequest } from './search-request.ts';
import { searchText } from './search-text.ts';
import { visibleStrategies } from './visible-strategies.ts';

/** An entity that fits, with what its score and the text that matched are read from. */
export interface FoundEntity {
  readonly id: string;
  readonly score: number;
  /** null: not for this viewer. */
  readonly name: string | null;
  readonly nameLocal: string | null;
  readonly localNames: readonly string[] | null;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
}

/** The one row of a search. */
export type FoundPage = readonly [totalCount: number, hits: readonly FoundEntity[]];

/** The most that one strategy may bring; beyond it, a text is too common to look for. */
const mostFound = 5_000;

/** Relevance at which half of its points are given; the index has no upper bound of its own. */
const middleRelevance = 10;

/** An empty list of conditions asks for nothing in particular. */
function orAny(values: readonly string[] | undefined): readonly string[] | null {
  return values && values.length > 0 ? values : null;
}

/**
 * The statement that answers a search: one row with the total and the hits, one more than asked for, so that the reader
 * (`readSearchPage`) can tell whether there are more. What the viewer may not see is neither found nor counted, and nothing is
 * found by what they may not read.
 * @throws BAD_CURSOR
 */
export function searchStatement(
  request: SearchRequest,
  { catalog, viewer: { visibility } }: { readonly catalog: Catalog; readonly viewer: Viewer },
): Statement<FoundPage> {
  const { key, strategies } = searchQuery(request.text);
  const after = request.after ? decodeSearchCursor(request, request.after) : null;
  const asked = visibleStrategies(strategies, catalog, visibility);
  const blind = asked.some(({ blindTo }) => blindTo.length > 0);
  const clause = new Cypher.Raw((env) => [
    searchText(env, { catalog, visibility, blind }),
    {
      index: searchIndex,
      strategies: asked.map(({ name, points, query, wanted, blindTo }) => ({
        points,
        query,
        wanted,
        guess: guesses.includes(name),
        ...(blind ? { blindTo } : {}),
      })),
      key,
      kinds: orAny(request.kinds),
      countries: orAny(request.countries),
      mostFound: BigInt(mostFound),
      mostShare,
      byNamePoints,
      kindPoints,
      closenessPoints,
      relevancePoints,
      middleRelevance,
      afterScore: after?.score ?? null,
      afterId: after?.id ?? null,
      first: BigInt(request.first + 1),
    },
  ]);
  const { cypher, params } = clause.build();
  return statement(cypher, params);
}
