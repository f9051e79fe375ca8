// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type EntityNameVariables = Exact<{
  id: string;
}>;


export type EntityNameAnswer = {
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
  } | null
};

export const entityNameDocument: TypedDocument<EntityNameAnswer, EntityNameVariables> = {
  text: "query EntityName($id:ID!){entity(id:$id){...EntityRef}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}",
};
