// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type DirectTie = {
  readonly kind: Types.TieKind,
  readonly sentence: string,
  readonly since: string | null,
  readonly until: string | null,
  readonly observed: string | null,
  readonly strength: number,
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

export type ResilienceSummary = {
  readonly independentRoutes: number,
  readonly sentence: string,
  readonly cutEntities: ReadonlyArray<{
    readonly sentence: string,
    readonly entity: {
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    }
  }>,
  readonly completeness: {
    readonly complete: boolean,
    readonly truncatedBy: string | null,
    readonly hiddenByAccess: boolean,
    readonly budget: number | null,
    readonly spent: number | null
  }
};

export type PathsVariables = Exact<{
  from: string;
  to: string;
  filter?: Types.PathFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PathsAnswer = {
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
  } | null,
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
  } | null,
  readonly cooperationPaths: {
    readonly paths: ReadonlyArray<{
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
    }>,
    readonly completeness: {
      readonly complete: boolean,
      readonly truncatedBy: string | null,
      readonly hiddenByAccess: boolean,
      readonly budget: number | null,
      readonly spent: number | null
    }
  },
  readonly resilience: {
    readonly independentRoutes: number,
    readonly sentence: string,
    readonly cutEntities: ReadonlyArray<{
      readonly sentence: string,
      readonly entity: {
        readonly id: string,
        readonly kind: Types.EntityKind,
        readonly name: string,
        readonly nameLocal: string | null,
        readonly unnamed: boolean,
        readonly country: {
          readonly id: string,
          readonly name: string
        } | null
      }
    }>,
    readonly completeness: {
      readonly complete: boolean,
      readonly truncatedBy: string | null,
      readonly hiddenByAccess: boolean,
      readonly budget: number | null,
      readonly spent: number | null
    }
  },
  readonly relationsBetween: ReadonlyArray<{
    readonly kind: Types.TieKind,
    readonly sentence: string,
    readonly since: string | null,
    readonly until: string | null,
    readonly observed: string | null,
    readonly strength: number,
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

export const pathsDocument: TypedDocument<PathsAnswer, PathsVariables> = {
  text: "query Paths($from:ID!$to:ID!$filter:PathFilter$asOf:Date$first:Int){from:entity(id:$from){...EntityRef}to:entity(id:$to){...EntityRef}cooperationPaths(from:$from to:$to filter:$filter first:$first){paths{...CooperationPath}completeness{...Completeness}}resilience(from:$from to:$to asOf:$asOf){...ResilienceSummary}relationsBetween(a:$from b:$to asOf:$asOf){...DirectTie}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment CooperationPath on CooperationPath{score hops explanation weakestStep{...PathStep}steps{...PathStep}}fragment PathStep on PathStep{from{...EntityRef}to{...EntityRef}kind direction since until observed basis detail sentence strength evidence{...Evidence}}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}fragment Completeness on Completeness{complete truncatedBy hiddenByAccess budget spent}fragment ResilienceSummary on Resilience{independentRoutes sentence cutEntities{entity{...EntityRef}sentence}completeness{...Completeness}}fragment DirectTie on TieWithSentence{kind sentence since until observed strength evidence{...Evidence}}",
};
