// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type NetworkVariables = Exact<{
  limit?: number | null | undefined;
}>;


export type NetworkAnswer = {
  readonly network: {
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

export const networkDocument: TypedDocument<NetworkAnswer, NetworkVariables> = {
  text: "query Network($limit:Int){network(limit:$limit){...GraphView}}fragment GraphView on GraphView{nodes{...GraphNode}links{...GraphLink}totalNodes totalLinks completeness{...Completeness}}fragment GraphNode on GraphNode{id kind name nameLocal country unnamed degree importance x y}fragment GraphLink on GraphLink{id source target kind since until observed basis strength cooperation topics}fragment Completeness on Completeness{complete truncatedBy hiddenByAccess budget spent}",
};
