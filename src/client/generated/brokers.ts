// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type Broker = {
  readonly score: number,
  readonly rank: number,
  readonly measure: string,
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
  readonly countriesJoined: ReadonlyArray<{
    readonly id: string,
    readonly name: string
  }>
};

export type BrokersVariables = Exact<{
  topic?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type BrokersAnswer = {
  readonly brokers: ReadonlyArray<{
    readonly score: number,
    readonly rank: number,
    readonly measure: string,
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
    readonly countriesJoined: ReadonlyArray<{
      readonly id: string,
      readonly name: string
    }>
  }>
};

export const brokersDocument: TypedDocument<BrokersAnswer, BrokersVariables> = {
  text: "query Brokers($topic:ID$asOf:Date$first:Int){brokers(topic:$topic asOf:$asOf first:$first){...Broker}}fragment Broker on Broker{entity{...EntityRef}score rank measure sentence countriesJoined{...CountryRef}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}",
};
