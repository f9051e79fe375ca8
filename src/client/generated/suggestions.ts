// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type Suggestion = {
  readonly aliases: ReadonlyArray<string>,
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

export type SuggestionsVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Types.EntityKind> | null | undefined;
}>;


export type SuggestionsAnswer = {
  readonly search: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly aliases: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    }>
  }
};

export const suggestionsDocument: TypedDocument<SuggestionsAnswer, SuggestionsVariables> = {
  text: "query Suggestions($text:String!$kinds:[EntityKind!]){search(text:$text kinds:$kinds first:8){totalCount nodes{...Suggestion}}}fragment Suggestion on Entity{...EntityRef aliases}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}",
};
