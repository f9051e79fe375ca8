// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type MoreTiesVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreTiesAnswer = {
  readonly entity: {
    readonly ties: {
      readonly totalCount: number,
      readonly pageInfo: {
        readonly hasNextPage: boolean,
        readonly endCursor: string | null
      },
      readonly edges: ReadonlyArray<{
        readonly cursor: string,
        readonly kind: Types.TieKind,
        readonly direction: Types.TieDirection,
        readonly since: string | null,
        readonly until: string | null,
        readonly observed: string | null,
        readonly basis: Types.Basis,
        readonly detail: string | null,
        readonly sentence: string,
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
        }>,
        readonly node: {
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
      }>
    }
  } | null
};

export const moreTiesDocument: TypedDocument<MoreTiesAnswer, MoreTiesVariables> = {
  text: "query MoreTies($id:ID!$after:String){entity(id:$id){ties(first:100 after:$after){...TiePage}}}fragment TiePage on EntityTieConnection{totalCount pageInfo{...Page}edges{...EntityTie}}fragment Page on PageInfo{hasNextPage endCursor}fragment EntityTie on EntityTieEdge{cursor kind direction since until observed basis detail sentence evidence{...Evidence}node{...EntityRef}}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}",
};
