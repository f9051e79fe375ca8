// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type Hotline = {
  readonly description: string | null,
  readonly url: string | null,
  readonly until: string | null,
  readonly mandates: ReadonlyArray<Types.Mandate>,
  readonly numbers: ReadonlyArray<string>,
  readonly hours: string | null,
  readonly languages: ReadonlyArray<string>,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
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
  readonly country: {
    readonly id: string,
    readonly name: string
  } | null
};

export type HotlinesVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HotlinesAnswer = {
  readonly services: {
    readonly totalCount: number,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly nodes: ReadonlyArray<{
      readonly description: string | null,
      readonly url: string | null,
      readonly until: string | null,
      readonly mandates: ReadonlyArray<Types.Mandate>,
      readonly numbers: ReadonlyArray<string>,
      readonly hours: string | null,
      readonly languages: ReadonlyArray<string>,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
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
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    }>
  }
};

export const hotlinesDocument: TypedDocument<HotlinesAnswer, HotlinesVariables> = {
  text: "query Hotlines($after:String){services(first:100 after:$after){totalCount pageInfo{...Page}nodes{...Hotline}}}fragment Page on PageInfo{hasNextPage endCursor}fragment Hotline on Service{...EntityRef description url until mandates numbers hours languages caveats evidence{...Evidence}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}",
};
