import type { Catalog, CatalogType, Direction, Relation } from '../../catalog/catalog.ts';

/** One step over a tie: of which kinds, which way, and to what. */
export interface Traversal {
  /** Relationship types; empty: any. */
  readonly tieKinds: readonly string[];
  readonly direction: Direction;
  /** Labels of which the other end has at least one. */
  readonly labels: readonly string[];
}

/** The kinds that stand at the other end of the relation's tie, as far as the ends of the owner's kinds are declared. */
function reachableKinds(relation: Relation, owner: CatalogType, catalog: Catalog): string[] {
  const ends = catalog.tieKindNamed(relation.tieKind)?.ends ?? [];
  const outwards = relation.direction === 'IN' ? [] : ends.filter((e) => e.from.some((k) => owner.kinds.includes(k)));
  const inwards = relation.direction === 'OUT' ? [] : ends.filter((e) => e.to.some((k) => owner.kinds.includes(k)));
  return [...outwards.flatMap((e) => e.to), ...inwards.flatMap((e) => e.from)];
}

/**
 * The step that a reading field takes. Where the field reads all that the tie may reach, one label suffices;
 * where it reads only some kinds, each is named.
 */
export function relationTraversal(relation: Relation, owner: CatalogType, catalog: Catalog): Traversal {
  const covered =
    catalog.typeNamed(relation.target)?.kinds.length === relation.targetKinds.length ||
    reachableKinds(relation, owner, catalog).every((kind) => relation.targetKinds.includes(kind));
  return {
    tieKinds: [relation.tieKind],
    direction: relation.direction,
    labels: covered ? [relation.target] : relation.targetKinds,
  };
}

/** The step of `ties`; kinds in a fixed order, so that the same wish has the same text. */
export function tiesTraversal(kinds: readonly string[] | null | undefined, direction: Direction): Traversal {
  return { tieKinds: [...new Set(kinds ?? [])].sort(), direction, labels: ['Entity'] };
}
