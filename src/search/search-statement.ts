import Cypher from '@neo4j/cypher-builder';
import { type Statement, statement } from '../cypher/statement.ts';
import { everythingVisible, type Visibility } from '../cypher/visibility.ts';
import { byNamePoints, closenessPoints, guesses, kindPoints, mostShare, relevancePoints } from './scores.ts';
import { decodeSearchCursor } from './search-cursor.ts';
import { searchIndex } from './search-properties.ts';
import { searchQuery } from './search-query.ts';
import type { SearchRequest } from './search-request.ts';
import { visibleAttempts } from './visible-attempts.ts';

/** An entity that fits, with what its score and the text that matched are read from. */
export interface FoundEntity {
  readonly id: string;
  readonly score: number;
  readonly name: string;
  readonly nameLocal: string | null;
  readonly localNames: readonly string[] | null;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
}

/** The one row of a search. */
export type FoundPage = readonly [totalCount: number, hits: readonly FoundEntity[]];

/** The most that one way of asking may bring; beyond it, a text is too common to look for. */
const mostFound = 5_000;

/** Relevance at which half of its points are given; the index has no upper bound of its own. */
const middleRelevance = 10;

/** Found nodes, each by its best way, with what that way is worth. */
const find = `UNWIND $attempts AS attempt
CALL db.index.fulltext.queryNodes($index, attempt.query, {limit: $mostFound}) YIELD node, score AS relevance
WHERE ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  AND ($countries IS NULL OR node.country IN $countries OR node.id IN $countries
    OR EXISTS { (node)-[:LOCATED_IN]->(country:Country) WHERE country.id IN $countries })
  AND (size(attempt.wanted) = 0 OR toFloat(size([one IN attempt.wanted WHERE one IN
    split(node.searchNameWords + ' ' + node.searchAliasWords + ' ' + node.searchParts + ' ' + node.searchTextWords, ' ')]))
    / size(attempt.wanted) >= $mostShare)`;

/** Guesses count only where nothing but sources was found by name; the points follow the declared scores. */
const rank = `WITH node, attempt, relevance ORDER BY attempt.points DESC, relevance DESC
WITH node, head(collect({points: attempt.points, guess: attempt.guess, relevance: relevance})) AS best
WITH collect({node: node, best: best}) AS hits
WITH hits, any(hit IN hits WHERE hit.best.points >= $byNamePoints AND NOT hit.node:Source) AS named
UNWIND [hit IN hits WHERE NOT (named AND hit.best.guess)] AS hit
WITH hit.node AS node, hit.best AS best
WITH node, best, [key IN split(node.searchNameKeys + ' ' + node.searchAliasKeys, ' ') WHERE key CONTAINS $key | size(key)] AS sizes
WITH node, round(best.points
  + coalesce($kindPoints[head([label IN labels(node) WHERE $kindPoints[label] IS NOT NULL])], 0)
  + $closenessPoints * coalesce(toFloat(size($key)) / reduce(least = null, one IN sizes |
    CASE WHEN least IS NULL OR one < least THEN one ELSE least END), 0)
  + $relevancePoints * best.relevance / (best.relevance + $middleRelevance), 3) AS score
ORDER BY score DESC, node.id
WITH collect({score: score, id: node.id, name: node.name, nameLocal: node.nameLocal, aliases: node.aliases,
  localNames: node.localNames_name, description: node.description}) AS found
RETURN size(found) AS totalCount, [hit IN found WHERE $afterScore IS NULL
  OR hit.score < $afterScore OR (hit.score = $afterScore AND hit.id > $afterId)][0..$first] AS hits`;

/** An empty list of conditions asks for nothing in particular. */
function orAny(values: readonly string[] | undefined): readonly string[] | null {
  return values && values.length > 0 ? values : null;
}

/**
 * The statement that answers a search: one row with `totalCount` and `hits`, one more than asked for, so that the reader
 * (`readSearchPage`) can tell whether there are more. What the viewer may not see is neither found nor counted.
 * @throws BAD_CURSOR
 */
export function searchStatement(
  request: SearchRequest,
  visibility: Visibility = everythingVisible,
): Statement<FoundPage> {
  const { key, attempts } = searchQuery(request.text);
  const after = request.after ? decodeSearchCursor(request, request.after) : null;
  const node = new Cypher.NamedNode('node');
  const visible = visibility.node(node);
  const clause = new Cypher.Raw((env) => {
    const seen = visible ? `\n  AND ${env.compile(visible)}` : '';
    return [
      `${find}${seen}\n${rank}`,
      {
        index: searchIndex,
        attempts: visibleAttempts(attempts, visibility).map(({ way, points, query, wanted }) => ({
          points,
          query,
          wanted,
          guess: guesses.includes(way),
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
    ];
  });
  const { cypher, params } = clause.build();
  return statement(cypher, params);
}
