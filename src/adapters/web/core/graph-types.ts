/** Shapes that many questions share, as the documents of this application select them. */
export interface CountryRef {
  readonly id: string;
  readonly name: string;
}

export interface EntityRef {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly nameLocal: string | null;
  readonly unnamed: boolean;
  readonly country: CountryRef | null;
}

export interface SourceRef {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly published: string | null;
}

export interface Evidence {
  readonly source: SourceRef;
  readonly locator: string | null;
  readonly anchor: string | null;
}

export interface Completeness {
  readonly complete: boolean;
  readonly truncatedBy: string | null;
  readonly hiddenByAccess: boolean;
  readonly budget: number | null;
  readonly spent: number | null;
}

export interface PathStep {
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly kind: string;
  readonly direction: 'OUT' | 'IN';
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly basis: string;
  readonly detail: string | null;
  readonly sentence: string;
  readonly strength: number;
  readonly evidence: readonly Evidence[];
}

export interface CooperationPath {
  readonly score: number;
  readonly hops: number;
  readonly explanation: string;
  readonly weakestStep: PathStep;
  readonly steps: readonly PathStep[];
}

export interface GraphNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameLocal: string | null;
  readonly country: string | null;
  readonly unnamed: boolean;
  readonly degree: number;
  readonly importance: number;
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
  readonly basis: string;
  readonly strength: number;
  readonly cooperation: boolean;
  readonly topics: readonly string[];
}

export interface GraphView {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly totalNodes: number;
  readonly totalLinks: number;
  readonly completeness: Completeness;
}
