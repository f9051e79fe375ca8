import type { PreparedNetwork } from '../../network/prepared-network.ts';
import type { Work } from '../path-search/work.ts';
import type { Truncation } from '../telling/completeness.ts';

/** Ties with what each is worth on the day of a view, as columns. */
export interface WeighedTies {
  readonly ties: Uint32Array;
  readonly strengths: Float64Array;
}

/** A piece of the network as columns: its entities and how they are tied within it, and the ties between them. */
export interface FoundView {
  /** In the order in which they are told. */
  readonly nodes: Uint32Array;
  readonly degrees: Uint32Array;
  readonly importances: Float64Array;
  readonly links: WeighedTies;
  readonly totalNodes: number;
  readonly totalLinks: number;
  readonly truncatedBy: Truncation | null;
  readonly work: Work;
}

/** How entities are tied by some ties, each column indexed by the number of the entity. */
export interface TiesAtEntities {
  /** How many of the ties; a tie to itself counts once. */
  readonly degrees: Uint32Array;
  /** Sum of what they are worth. */
  readonly importances: Float64Array;
}

/** Adds up the ties at each entity of a network. */
export function tiesAtEntities(
  { entityCount, ties: { from, to } }: PreparedNetwork,
  { ties, strengths }: WeighedTies,
): TiesAtEntities {
  const degrees = new Uint32Array(entityCount);
  const importances = new Float64Array(entityCount);
  const add = (entity: number, strength: number) => {
    degrees[entity] = (degrees[entity] as number) + 1;
    importances[entity] = (importances[entity] as number) + strength;
  };
  for (const [place, tie] of ties.entries()) {
    const [start, end] = [from[tie] as number, to[tie] as number];
    const strength = strengths[place] as number;
    add(start, strength);
    if (end !== start) add(end, strength);
  }
  return { degrees, importances };
}

/** A view of some entities and of the ties between them. */
export function viewOf(
  network: PreparedNetwork,
  nodes: Uint32Array,
  links: WeighedTies,
  rest: Pick<FoundView, 'totalNodes' | 'totalLinks' | 'truncatedBy' | 'work'>,
): FoundView {
  const { degrees, importances } = tiesAtEntities(network, links);
  return {
    nodes,
    degrees: Uint32Array.from(nodes, (node) => degrees[node] as number),
    importances: Float64Array.from(nodes, (node) => importances[node] as number),
    links,
    ...rest,
  };
}
