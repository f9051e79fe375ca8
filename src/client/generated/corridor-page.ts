// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type CorridorPageVariables = Exact<{
  origin: string;
  found: string;
  transit?: ReadonlyArray<string> | null | undefined;
  needs?: ReadonlyArray<string> | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CorridorPageAnswer = {
  readonly origin: {
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
  readonly found: {
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
  readonly referralCorridor: {
    readonly sentence: string,
    readonly missing: ReadonlyArray<string>,
    readonly stages: ReadonlyArray<{
      readonly stage: Types.CorridorStageName,
      readonly sentence: string,
      readonly missing: ReadonlyArray<string>,
      readonly organizations: ReadonlyArray<{
        readonly side: Types.CorridorSide,
        readonly sentence: string,
        readonly score: number,
        readonly entity:
          | {
            readonly url: string | null,
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
          | {
            readonly numbers: ReadonlyArray<string>,
            readonly url: string | null,
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
        ,
        readonly country: {
          readonly id: string,
          readonly name: string
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
      }>,
      readonly services: ReadonlyArray<{
        readonly side: Types.CorridorSide,
        readonly sentence: string,
        readonly score: number,
        readonly entity:
          | {
            readonly url: string | null,
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
          | {
            readonly numbers: ReadonlyArray<string>,
            readonly url: string | null,
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
        ,
        readonly country: {
          readonly id: string,
          readonly name: string
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
      }>,
      readonly instruments: ReadonlyArray<{
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

export const corridorPageDocument: TypedDocument<CorridorPageAnswer, CorridorPageVariables> = {
  text: "query CorridorPage($origin:ID!$found:ID!$transit:[ID!]$needs:[ID!]$asOf:Date){origin:entity(id:$origin){...EntityRef}found:entity(id:$found){...EntityRef}referralCorridor(origin:$origin found:$found transit:$transit needs:$needs asOf:$asOf){...ReferralCorridor}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment ReferralCorridor on ReferralCorridor{sentence missing stages{...CorridorStage}completeness{...Completeness}}fragment CorridorStage on CorridorStage{stage sentence missing organizations{...CorridorBody}services{...CorridorBody}instruments{entity{...EntityRef}sentence evidence{...Evidence}}}fragment CorridorBody on CorridorBody{entity{...EntityRef url ...on Service{numbers}}country{...CountryRef}side sentence score evidence{...Evidence}}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}fragment Completeness on Completeness{complete truncatedBy hiddenByAccess budget spent}",
};
