// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type MatrixCell = {
  readonly ties: number,
  readonly strength: number,
  readonly instruments: number,
  readonly programs: number,
  readonly processes: number,
  readonly events: number,
  readonly state: Types.MatrixState,
  readonly sentence: string,
  readonly a: {
    readonly id: string,
    readonly name: string
  },
  readonly b: {
    readonly id: string,
    readonly name: string
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
};

export type Matrix = {
  readonly countries: ReadonlyArray<{
    readonly id: string,
    readonly name: string,
    readonly code: string
  }>,
  readonly cells: ReadonlyArray<{
    readonly ties: number,
    readonly strength: number,
    readonly instruments: number,
    readonly programs: number,
    readonly processes: number,
    readonly events: number,
    readonly state: Types.MatrixState,
    readonly sentence: string,
    readonly a: {
      readonly id: string,
      readonly name: string
    },
    readonly b: {
      readonly id: string,
      readonly name: string
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
  }>,
  readonly completeness: {
    readonly complete: boolean,
    readonly truncatedBy: string | null,
    readonly hiddenByAccess: boolean,
    readonly budget: number | null,
    readonly spent: number | null
  }
};

export type CooperationMatrixVariables = Exact<{
  countries?: ReadonlyArray<string> | null | undefined;
  topic?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CooperationMatrixAnswer = {
  readonly cooperationMatrix: {
    readonly countries: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly code: string
    }>,
    readonly cells: ReadonlyArray<{
      readonly ties: number,
      readonly strength: number,
      readonly instruments: number,
      readonly programs: number,
      readonly processes: number,
      readonly events: number,
      readonly state: Types.MatrixState,
      readonly sentence: string,
      readonly a: {
        readonly id: string,
        readonly name: string
      },
      readonly b: {
        readonly id: string,
        readonly name: string
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

export const cooperationMatrixDocument: TypedDocument<CooperationMatrixAnswer, CooperationMatrixVariables> = {
  text: "query CooperationMatrix($countries:[ID!]$topic:ID$asOf:Date){cooperationMatrix(countries:$countries topic:$topic asOf:$asOf){...Matrix}}fragment Matrix on CooperationMatrix{countries{id name code}cells{...MatrixCell}completeness{...Completeness}}fragment MatrixCell on MatrixCell{a{...CountryRef}b{...CountryRef}ties strength instruments programs processes events state sentence evidence{...Evidence}}fragment CountryRef on Country{id name}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}fragment Completeness on Completeness{complete truncatedBy hiddenByAccess budget spent}",
};
