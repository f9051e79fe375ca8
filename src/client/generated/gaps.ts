// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type Gap = {
  readonly state: Types.MatrixState,
  readonly strength: number,
  readonly sentence: string,
  readonly suggestion: string,
  readonly reason: string,
  readonly a: {
    readonly id: string,
    readonly name: string
  },
  readonly b: {
    readonly id: string,
    readonly name: string
  },
  readonly via: {
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

export type GapsVariables = Exact<{
  topic?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GapsAnswer = {
  readonly cooperationGaps: ReadonlyArray<{
    readonly state: Types.MatrixState,
    readonly strength: number,
    readonly sentence: string,
    readonly suggestion: string,
    readonly reason: string,
    readonly a: {
      readonly id: string,
      readonly name: string
    },
    readonly b: {
      readonly id: string,
      readonly name: string
    },
    readonly via: {
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

export const gapsDocument: TypedDocument<GapsAnswer, GapsVariables> = {
  text: "query Gaps($topic:ID$asOf:Date$first:Int){cooperationGaps(topic:$topic asOf:$asOf first:$first){...Gap}}fragment Gap on CooperationGap{a{...CountryRef}b{...CountryRef}state strength sentence suggestion reason via{...EntityRef}evidence{...Evidence}}fragment CountryRef on Country{id name}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}",
};
