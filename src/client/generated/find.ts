// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type FindVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Types.EntityKind> | null | undefined;
  countries?: ReadonlyArray<string> | null | undefined;
  first?: number | null | undefined;
}>;


export type FindAnswer = {
  readonly search: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null
    }>
  }
};

export const findDocument: TypedDocument<FindAnswer, FindVariables> = {
  text: "query Find($text:String!$kinds:[EntityKind!]$countries:[ID!]$first:Int){search(text:$text kinds:$kinds countries:$countries first:$first){totalCount nodes{id kind name nameLocal}}}",
};
