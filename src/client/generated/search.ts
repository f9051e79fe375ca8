// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type SearchHit = {
  readonly cursor: string,
  readonly score: number,
  readonly matched: string,
  readonly node: {
    readonly description: string | null,
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
};

export type SearchVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Types.EntityKind> | null | undefined;
  countries?: ReadonlyArray<string> | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchAnswer = {
  readonly search: {
    readonly totalCount: number,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly score: number,
      readonly matched: string,
      readonly node: {
        readonly description: string | null,
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
};

export const searchDocument: TypedDocument<SearchAnswer, SearchVariables> = {
  text: "query Search($text:String!$kinds:[EntityKind!]$countries:[ID!]$first:Int){search(text:$text kinds:$kinds countries:$countries first:$first){totalCount pageInfo{...Page}edges{...SearchHit}}}fragment Page on PageInfo{hasNextPage endCursor}fragment SearchHit on SearchEdge{cursor score matched node{...EntityRef description}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}",
};
