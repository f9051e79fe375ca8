import Cypher from '@neo4j/cypher-builder';
import { isOfKinds, type MatchedNode, type MatchedTie } from './matched.ts';
import type { Visibility } from './visibility.ts';

/** What is asked of a node or tie. */
export interface AskedProperty {
  readonly name: string;
  /** The kind of the entity that it names by its id; what the viewer may not see is not named either. */
  readonly reference?: string | undefined;
  /** Under which name the value is stored, where that is not its own: a part of a record, the day that a date stands for. */
  readonly stored?: string;
}

function referenceSeen(value: Cypher.Expr, label: string, visibility: Visibility): Cypher.Predicate | undefined {
  const named = new Cypher.Node();
  const seen = visibility.node(named);
  if (!seen) return undefined;
  const match = new Cypher.Match(new Cypher.Pattern(named, { labels: label }));
  return new Cypher.Exists(match.where(Cypher.and(Cypher.eq(named.property('id'), value), seen)));
}

/**
 * A value that was made from properties, as the viewer may see it: null on the kinds on which one of them is hidden. Becomes the
 * value itself, `NULL`, or `CASE WHEN NOT (this0:Contact) THEN this0.name END`.
 */
export function unlessHidden(
  value: Cypher.Expr,
  owner: MatchedNode | MatchedTie,
  madeFrom: readonly string[],
  visibility: Visibility,
  condition?: Cypher.Predicate,
): Cypher.Expr {
  const hidden = owner.kinds.filter((kind) => madeFrom.some((name) => visibility.hides(kind, name)));
  if (hidden.length > 0 && hidden.length === owner.kinds.length) return Cypher.Null;
  const shown = hidden.length > 0 ? Cypher.not(isOfKinds(owner, hidden)) : undefined;
  const predicate = Cypher.and(shown, condition);
  return predicate ? new Cypher.Case().when(predicate).then(value) : value;
}

/** A property as the viewer may see it: one that is hidden reads as if there were no value. */
export function propertyValue(
  owner: MatchedNode | MatchedTie,
  { name, reference, stored = name }: AskedProperty,
  visibility: Visibility,
): Cypher.Expr {
  const value = owner.property(stored);
  const seen = reference === undefined ? undefined : referenceSeen(value, reference, visibility);
  return unlessHidden(value, owner, [name], visibility, seen);
}
