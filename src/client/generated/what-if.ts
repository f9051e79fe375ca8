// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type WhatIfVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type WhatIfAnswer = {
  readonly impactOfRemoval: {
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
    },
    readonly separated: ReadonlyArray<{
      readonly sentence: string,
      readonly a: {
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
      readonly b: {
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
    readonly weakened: ReadonlyArray<{
      readonly before: number,
      readonly after: number,
      readonly sentence: string,
      readonly a: {
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
      readonly b: {
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
    readonly isolated: ReadonlyArray<{
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    }>,
    readonly completeness: {
      readonly complete: boolean,
      readonly truncatedBy: string | null,
      readonly hiddenByAccess: boolean,
      readonly budget: number | null,
      readonly spent: number | null
    }
  },
  readonly neighbourhood: {
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
  }
};

export const whatIfDocument: TypedDocument<WhatIfAnswer, WhatIfVariables> = {
  text: "query WhatIf($id:ID!$asOf:Date){impactOfRemoval(id:$id asOf:$asOf){...RemovalImpact}neighbourhood(ids:[$id]depth:1 asOf:$asOf limit:40){...GraphView}}fragment RemovalImpact on RemovalImpact{entity{...EntityRef}sentence separated{a{...EntityRef}b{...EntityRef}sentence}weakened{a{...EntityRef}b{...EntityRef}before after sentence}isolated{...EntityRef}completeness{...Completeness}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment Completeness on Completeness{complete truncatedBy hiddenByAccess budget spent}fragment GraphView on GraphView{nodes{...GraphNode}links{...GraphLink}totalNodes totalLinks completeness{...Completeness}}fragment GraphNode on GraphNode{id kind name nameLocal country unnamed degree importance x y}fragment GraphLink on GraphLink{id source target kind since until observed basis strength cooperation topics}",
};
