// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type * as Types from './schema-types.ts';

export type CountryRef = {
  readonly id: string,
  readonly name: string
};

export type EntityRef = {
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly country: {
    readonly id: string,
    readonly name: string
  } | null
};

export type Evidence = {
  readonly locator: string,
  readonly anchor: string | null,
  readonly source: {
    readonly id: string,
    readonly title: string,
    readonly publisher: string,
    readonly url: string | null,
    readonly published: string | null
  }
};

export type Completeness = {
  readonly complete: boolean,
  readonly truncatedBy: string | null,
  readonly hiddenByAccess: boolean,
  readonly budget: number | null,
  readonly spent: number | null
};

export type PathStep = {
  readonly kind: Types.TieKind,
  readonly direction: Types.TieDirection,
  readonly since: string | null,
  readonly until: string | null,
  readonly observed: string | null,
  readonly basis: Types.Basis,
  readonly detail: string | null,
  readonly sentence: string,
  readonly strength: number,
  readonly from: {
    readonly id: string,
    readonly kind: Types.EntityKind,
    readonly name: string,
    readonly nameLocal: string | null,
    readonly unnamed: boolean,
    readonly country: {
      readonly id: string,
      readonly name: string
    } | null
  },
  readonly to: {
    readonly id: string,
    readonly kind: Types.EntityKind,
    readonly name: string,
    readonly nameLocal: string | null,
    readonly unnamed: boolean,
    readonly country: {
      readonly id: string,
      readonly name: string
    } | null
  },
  readonly evidence: ReadonlyArray<{
    readonly locator: string,
    readonly anchor: string | null,
    readonly source: {
      readonly id: string,
      readonly title: string,
      readonly publisher: string,
      readonly url: string | null,
      readonly published: string | null
    }
  }>
};

export type CooperationPath = {
  readonly score: number,
  readonly hops: number,
  readonly explanation: string,
  readonly weakestStep: {
    readonly kind: Types.TieKind,
    readonly direction: Types.TieDirection,
    readonly since: string | null,
    readonly until: string | null,
    readonly observed: string | null,
    readonly basis: Types.Basis,
    readonly detail: string | null,
    readonly sentence: string,
    readonly strength: number,
    readonly from: {
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    },
    readonly to: {
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    },
    readonly evidence: ReadonlyArray<{
      readonly locator: string,
      readonly anchor: string | null,
      readonly source: {
        readonly id: string,
        readonly title: string,
        readonly publisher: string,
        readonly url: string | null,
        readonly published: string | null
      }
    }>
  },
  readonly steps: ReadonlyArray<{
    readonly kind: Types.TieKind,
    readonly direction: Types.TieDirection,
    readonly since: string | null,
    readonly until: string | null,
    readonly observed: string | null,
    readonly basis: Types.Basis,
    readonly detail: string | null,
    readonly sentence: string,
    readonly strength: number,
    readonly from: {
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    },
    readonly to: {
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    },
    readonly evidence: ReadonlyArray<{
      readonly locator: string,
      readonly anchor: string | null,
      readonly source: {
        readonly id: string,
        readonly title: string,
        readonly publisher: string,
        readonly url: string | null,
        readonly published: string | null
      }
    }>
  }>
};

export type GraphNode = {
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly country: string | null,
  readonly unnamed: boolean,
  readonly degree: number,
  readonly importance: number,
  readonly x: number | null,
  readonly y: number | null
};

export type GraphLink = {
  readonly id: string,
  readonly source: string,
  readonly target: string,
  readonly kind: Types.TieKind,
  readonly since: string | null,
  readonly until: string | null,
  readonly observed: string | null,
  readonly basis: Types.Basis,
  readonly strength: number,
  readonly cooperation: boolean,
  readonly topics: ReadonlyArray<string>
};

export type GraphView = {
  readonly totalNodes: number,
  readonly totalLinks: number,
  readonly nodes: ReadonlyArray<{
    readonly id: string,
    readonly kind: Types.EntityKind,
    readonly name: string,
    readonly nameLocal: string | null,
    readonly country: string | null,
    readonly unnamed: boolean,
    readonly degree: number,
    readonly importance: number,
    readonly x: number | null,
    readonly y: number | null
  }>,
  readonly links: ReadonlyArray<{
    readonly id: string,
    readonly source: string,
    readonly target: string,
    readonly kind: Types.TieKind,
    readonly since: string | null,
    readonly until: string | null,
    readonly observed: string | null,
    readonly basis: Types.Basis,
    readonly strength: number,
    readonly cooperation: boolean,
    readonly topics: ReadonlyArray<string>
  }>,
  readonly completeness: {
    readonly complete: boolean,
    readonly truncatedBy: string | null,
    readonly hiddenByAccess: boolean,
    readonly budget: number | null,
    readonly spent: number | null
  }
};

export type Page = {
  readonly hasNextPage: boolean,
  readonly endCursor: string | null
};
