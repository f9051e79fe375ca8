import type Cypher from '@neo4j/cypher-builder';

/**
 * What a viewer may see, as the compiler applies it: to every node and tie that a statement touches, wherever it touches it
 * (root, nested, reference, source, filter, count), so that no route can forget it.
 */
export interface Visibility {
  /** What a node must fulfil to be seen; undefined: nothing. */
  readonly node: (node: Cypher.Node) => Cypher.Predicate | undefined;
  readonly tie: (tie: Cypher.Relationship) => Cypher.Predicate | undefined;
  /**
   * True for a property that reads, filters and sorts as if nobody had a value for it.
   * @param kind of the entity or tie; null where it is not known, and then what is hidden of any kind is hidden
   */
  readonly hides: (kind: string | null, property: string) => boolean;
}

/** For a network in which everything is public. */
export const everythingVisible: Visibility = Object.freeze({
  node: () => undefined,
  tie: () => undefined,
  hides: () => false,
});
