// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type PathChangesVariables = Exact<{
  from: string;
  to: string;
  earlier: string;
  later?: string | null | undefined;
}>;


export type PathChangesAnswer = {
  readonly pathChanges: {
    readonly then: string,
    readonly now: string,
    readonly sentence: string,
    readonly kept: ReadonlyArray<{
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
    readonly broken: ReadonlyArray<{
      readonly reason: string,
      readonly path: {
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
      },
      readonly brokenBy: ReadonlyArray<{
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
    readonly new: ReadonlyArray<{
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
  }
};

export const pathChangesDocument: TypedDocument<PathChangesAnswer, PathChangesVariables> = {
  text: "query PathChanges($from:ID!$to:ID!$earlier:Date!$later:Date){pathChanges(from:$from to:$to then:$earlier now:$later){then now sentence kept{...CooperationPath}broken{path{...CooperationPath}brokenBy{...PathStep}reason}new{...CooperationPath}completeness{...Completeness}}}fragment CooperationPath on CooperationPath{score hops explanation weakestStep{...PathStep}steps{...PathStep}}fragment PathStep on PathStep{from{...EntityRef}to{...EntityRef}kind direction since until observed basis detail sentence strength evidence{...Evidence}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}fragment Completeness on Completeness{complete truncatedBy hiddenByAccess budget spent}",
};
