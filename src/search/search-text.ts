import Cypher from '@neo4j/cypher-builder';
import type { Catalog } from '../catalog/catalog.ts';
import type { SearchPropertyName } from '../catalog/search-index.ts';
import { type MatchedNode, matchedNode, matchedTie } from '../cypher/matched.ts';
import { propertyValue, unlessHidden } from '../cypher/property-value.ts';
import type { Visibility } from '../cypher/visibility.ts';
import { madeFrom } from './made-from.ts';

interface Rules {
  readonly catalog: Catalog;
  readonly visibility: Visibility;
  /** True where some strategy may not find every kind. */
  readonly blind: boolean;
}

/** That of which the names of its country are a part is read only by who sees the country; undefined: everybody does. */
function countryIsRead(node: MatchedNode, { visibility }: Rules): Cypher.Predicate | undefined {
  if (!visibility.node(node)) return undefined;
  const read = propertyValue(node, { name: 'country', reference: 'Country' }, visibility);
  return Cypher.or(Cypher.isNull(node.property('country')), Cypher.isNotNull(read));
}

/** A part of the index on a node; empty where the viewer may not read what it is made from. */
function indexed(node: MatchedNode, field: SearchPropertyName, rules: Rules): Cypher.Expr {
  const condition = field === 'searchTextWords' ? countryIsRead(node, rules) : undefined;
  const value = node.property(field);
  const read = unlessHidden(value, node, madeFrom(field, rules.catalog), rules.visibility, condition);
  return read === value ? value : Cypher.coalesce(read, new Cypher.Literal(''));
}

/** It names, is, or sits in one of the countries, as far as the viewer may see that. */
function inCountries(node: MatchedNode, { visibility }: Rules): Cypher.Predicate {
  const countries = new Cypher.NamedParam('countries');
  const country = matchedNode(['Country']);
  const tie = matchedTie(['LOCATED_IN']);
  const place = new Cypher.Pattern(node).related(tie, { type: 'LOCATED_IN' }).to(country, { labels: 'Country' });
  const seen = Cypher.and(visibility.tie(tie), visibility.node(country));
  const sits = new Cypher.Match(place).where(Cypher.and(Cypher.in(country.property('id'), countries), seen));
  return Cypher.or(
    Cypher.isNull(countries),
    Cypher.in(propertyValue(node, { name: 'country', reference: 'Country' }, visibility), countries),
    Cypher.in(node.property('id'), countries),
    new Cypher.Exists(sits),
  );
}

/** Further conditions on what a strategy may find, for a viewer from whom something is hidden. */
function mayBeFound(node: MatchedNode, rules: Rules, compile: (part: Cypher.Expr) => string): string {
  const seen = rules.visibility.node(node);
  const country = countryIsRead(node, rules);
  return [
    ...(seen ? [compile(seen)] : []),
    ...(rules.blind ? ['NOT any(label IN labels(node) WHERE label IN strategy.blindTo)'] : []),
    ...(country ? [`(NOT strategy.query CONTAINS 'searchTextWords:' OR ${compile(country)})`] : []),
  ]
    .map((condition) => `\n  AND ${condition}`)
    .join('');
}

/**
 * The text of a search: nodes found, each by its best strategy, with what that is worth. Guesses count only where nothing but
 * sources was found by name; the points follow the declared scores.
 */
export function searchText(context: { compile: (part: Cypher.Expr) => string }, rules: Rules): string {
  const node = matchedNode(
    rules.catalog.kinds.map((kind) => kind.name),
    'node',
  );
  const compile = (part: Cypher.Expr) => context.compile(part);
  const part = (field: SearchPropertyName) => compile(indexed(node, field, rules));
  const value = (name: string, stored = name) => compile(propertyValue(node, { name, stored }, rules.visibility));
  return `UNWIND $strategies AS strategy
CALL db.index.fulltext.queryNodes($index, strategy.query, {limit: $mostFound}) YIELD node, score AS relevance
WHERE ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  AND ${compile(inCountries(node, rules))}${mayBeFound(node, rules, compile)}
  AND (size(strategy.wanted) = 0 OR toFloat(size([one IN strategy.wanted WHERE one IN
    split(${part('searchNameWords')} + ' ' + ${part('searchAliasWords')} + ' ' + ${part('searchParts')} + ' ' + ${part('searchTextWords')}, ' ')]))
    / size(strategy.wanted) >= $mostShare)
WITH node, strategy, relevance ORDER BY strategy.points DESC, relevance DESC
WITH node, head(collect({points: strategy.points, guess: strategy.guess, relevance: relevance})) AS best
WITH collect({node: node, best: best}) AS hits
WITH hits, any(hit IN hits WHERE hit.best.points >= $byNamePoints AND NOT hit.node:Source) AS named
UNWIND [hit IN hits WHERE NOT (named AND hit.best.guess)] AS hit
WITH hit.node AS node, hit.best AS best
WITH node, best, [key IN split(${part('searchNameKeys')} + ' ' + ${part('searchAliasKeys')}, ' ') WHERE key CONTAINS $key | size(key)] AS sizes
WITH node, round(best.points
  + coalesce($kindPoints[head([label IN labels(node) WHERE $kindPoints[label] IS NOT NULL])], 0)
  + $closenessPoints * coalesce(toFloat(size($key)) / reduce(least = null, one IN sizes |
    CASE WHEN least IS NULL OR one < least THEN one ELSE least END), 0)
  + $relevancePoints * best.relevance / (best.relevance + $middleRelevance), 3) AS score
ORDER BY score DESC, node.id
WITH collect({score: score, id: node.id, name: ${value('name')}, nameLocal: ${value('nameLocal')}, aliases: ${value('aliases')},
  localNames: ${value('localNames', 'localNames_name')}, description: ${value('description')}}) AS found
RETURN size(found) AS totalCount, [hit IN found WHERE $afterScore IS NULL
  OR hit.score < $afterScore OR (hit.score = $afterScore AND hit.id > $afterId)][0..$first] AS hits`;
}
