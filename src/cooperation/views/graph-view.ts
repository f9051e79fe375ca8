import type { Completeness } from '../telling/completeness.ts';

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
  /** Sum of the strengths of its links in this view: 0 or more, without an upper bound. */
  readonly importance: number;
  /** Places are given by whoever draws. */
  readonly x: number | null;
  readonly y: number | null;
}

export interface GraphLink {
  /** Its ends and its kind, with its beginning where that is known: as much as tells apart ties that are stored. */
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
