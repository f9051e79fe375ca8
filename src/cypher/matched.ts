import Cypher from '@neo4j/cypher-builder';

/** A node of a statement, and the kinds of which its pattern lets it be: by them what a viewer may read of it is known beforehand. */
export type MatchedNode = Cypher.Node & { readonly kinds: readonly string[] };

/** A tie of a statement, likewise. */
export type MatchedTie = Cypher.Relationship & { readonly kinds: readonly string[] };

/** @param name in the text of the statement; otherwise it is numbered */
export function matchedNode(kinds: readonly string[], name?: string): MatchedNode {
  return Object.assign(name === undefined ? new Cypher.Node() : new Cypher.NamedNode(name), { kinds });
}

export function matchedTie(kinds: readonly string[]): MatchedTie {
  return Object.assign(new Cypher.Relationship(), { kinds });
}

/** It is of one of these kinds. Becomes `(this0:Contact OR this0:Event)`, or `type(this1) IN $param0`. */
export function isOfKinds(matched: MatchedNode | MatchedTie, kinds: readonly string[]): Cypher.Predicate {
  if (matched instanceof Cypher.Relationship) return Cypher.in(Cypher.type(matched), new Cypher.Param(kinds));
  return Cypher.or(...kinds.map((kind) => matched.hasLabel(kind))) ?? Cypher.false;
}
