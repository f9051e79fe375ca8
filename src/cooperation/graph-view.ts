import type { Catalog } from '../catalog/catalog.ts';
import type { Completeness } from './completeness.ts';
import type { Network, NetworkTie } from './network.ts';
import { tieHistory } from './tie-history.ts';
import { tieHolds } from './tie-holds.ts';
import { tieStrength } from './tie-strength.ts';
import { topicsOf } from './topic-fit.ts';

export interface GraphNode {
  readonly id: string;
  /** Label of its kind, e.g. `LegalInstrument`. */
  readonly kind: string;
  readonly name: string;
  readonly nameLocal: string | null;
  readonly country: string | null;
  readonly unnamed: boolean;
  /** Links in this view. */
  readonly degree: number;
  /** Sum of the strengths of its links in this view. */
  readonly importance: number;
  /** Places are given by whoever draws. */
  readonly x: number | null;
  readonly y: number | null;
}

export interface GraphLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly basis: 'STATED' | 'INFERRED';
  readonly strength: number;
  readonly cooperation: boolean;
  /** Topics that either end is about, and a topic at the end itself. */
  readonly topics: readonly string[];
}

export interface GraphView {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** What there would be without the limit. */
  readonly totalNodes: number;
  readonly totalLinks: number;
  readonly completeness: Completeness;
}

/** The ties that hold on the day and are of the wanted kinds; null: of all kinds. */
export function tiesHeld(
  network: Network,
  catalog: Catalog,
  day: string,
  kinds: readonly string[] | null | undefined,
): NetworkTie[] {
  return network.ties.filter((tie) => {
    if (kinds && !kinds.includes(tie.kind)) return false;
    const history = tieHistory(network, catalog, tie);
    return history !== null && tieHolds(network, history, tie, day);
  });
}

/** Ties as links of a drawing. */
export function linksOf(network: Network, catalog: Catalog, day: string, ties: readonly NetworkTie[]): GraphLink[] {
  return ties.flatMap((tie) => {
    const history = tieHistory(network, catalog, tie);
    if (!history) return [];
    const topics = [tie.from, tie.to].flatMap((id) => (id.startsWith('topic:') ? [id] : topicsOf(network, id)));
    return [
      {
        id: `${tie.from} ${tie.kind} ${tie.to}`,
        source: tie.from,
        target: tie.to,
        kind: tie.kind,
        since: tie.since,
        until: tie.until,
        observed: tie.observed,
        basis: tie.basis,
        strength: tieStrength(network, history, tie, day),
        cooperation: history.kind.cooperation,
        topics: [...new Set(topics)].sort(),
      },
    ];
  });
}

/** Entities as nodes of a drawing, sized by the links drawn. */
export function nodesOf(network: Network, ids: Iterable<string>, links: readonly GraphLink[]): GraphNode[] {
  const weight = new Map<string, { degree: number; importance: number }>();
  for (const link of links) {
    for (const end of new Set([link.source, link.target])) {
      const known = weight.get(end) ?? { degree: 0, importance: 0 };
      weight.set(end, { degree: known.degree + 1, importance: known.importance + link.strength });
    }
  }
  return [...ids].flatMap((id) => {
    const entity = network.entities.get(id);
    if (!entity) return [];
    const { kind, name, nameLocal, country, unnamed } = entity;
    const { degree, importance } = weight.get(id) ?? { degree: 0, importance: 0 };
    return [{ id, kind, name, nameLocal, country, unnamed, degree, importance, x: null, y: null }];
  });
}
