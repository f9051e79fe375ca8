// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type KindCoverage = {
  readonly kind: Types.EntityKind,
  readonly count: number,
  readonly unnamed: number,
  readonly withOneSource: number
};

export type TieKindCoverage = {
  readonly kind: Types.TieKind,
  readonly count: number,
  readonly inferred: number
};

export type CountryCoverage = {
  readonly entities: number,
  readonly ties: number,
  readonly sources: number,
  readonly independentPublishers: number,
  readonly newestEvidence: string | null,
  readonly oldestEvidence: string | null,
  readonly treaties: number,
  readonly missing: ReadonlyArray<string>,
  readonly country: {
    readonly nameLocal: string | null,
    readonly id: string,
    readonly name: string
  },
  readonly kinds: ReadonlyArray<{
    readonly kind: Types.EntityKind,
    readonly count: number,
    readonly unnamed: number,
    readonly withOneSource: number
  }>
};

export type Coverage = {
  readonly asOf: string,
  readonly entities: number,
  readonly ties: number,
  readonly sources: number,
  readonly kinds: ReadonlyArray<{
    readonly kind: Types.EntityKind,
    readonly count: number,
    readonly unnamed: number,
    readonly withOneSource: number
  }>,
  readonly tieKinds: ReadonlyArray<{
    readonly kind: Types.TieKind,
    readonly count: number,
    readonly inferred: number
  }>,
  readonly countries: ReadonlyArray<{
    readonly entities: number,
    readonly ties: number,
    readonly sources: number,
    readonly independentPublishers: number,
    readonly newestEvidence: string | null,
    readonly oldestEvidence: string | null,
    readonly treaties: number,
    readonly missing: ReadonlyArray<string>,
    readonly country: {
      readonly nameLocal: string | null,
      readonly id: string,
      readonly name: string
    },
    readonly kinds: ReadonlyArray<{
      readonly kind: Types.EntityKind,
      readonly count: number,
      readonly unnamed: number,
      readonly withOneSource: number
    }>
  }>
};

export type CoverageVariables = Exact<{ [key: string]: never; }>;


export type CoverageAnswer = {
  readonly coverage: {
    readonly asOf: string,
    readonly entities: number,
    readonly ties: number,
    readonly sources: number,
    readonly kinds: ReadonlyArray<{
      readonly kind: Types.EntityKind,
      readonly count: number,
      readonly unnamed: number,
      readonly withOneSource: number
    }>,
    readonly tieKinds: ReadonlyArray<{
      readonly kind: Types.TieKind,
      readonly count: number,
      readonly inferred: number
    }>,
    readonly countries: ReadonlyArray<{
      readonly entities: number,
      readonly ties: number,
      readonly sources: number,
      readonly independentPublishers: number,
      readonly newestEvidence: string | null,
      readonly oldestEvidence: string | null,
      readonly treaties: number,
      readonly missing: ReadonlyArray<string>,
      readonly country: {
        readonly nameLocal: string | null,
        readonly id: string,
        readonly name: string
      },
      readonly kinds: ReadonlyArray<{
        readonly kind: Types.EntityKind,
        readonly count: number,
        readonly unnamed: number,
        readonly withOneSource: number
      }>
    }>
  }
};

export const coverageDocument: TypedDocument<CoverageAnswer, CoverageVariables> = {
  text: "query Coverage{coverage{...Coverage}}fragment Coverage on Coverage{asOf entities ties sources kinds{...KindCoverage}tieKinds{...TieKindCoverage}countries{...CountryCoverage}}fragment KindCoverage on KindCoverage{kind count unnamed withOneSource}fragment TieKindCoverage on TieKindCoverage{kind count inferred}fragment CountryCoverage on CountryCoverage{country{...CountryRef nameLocal}kinds{...KindCoverage}entities ties sources independentPublishers newestEvidence oldestEvidence treaties missing}fragment CountryRef on Country{id name}",
};
