// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type Model = {
  readonly tieKinds: ReadonlyArray<{
    readonly kind: Types.TieKind,
    readonly description: string,
    readonly cooperation: boolean,
    readonly symmetric: boolean,
    readonly worth: number,
    readonly endures: boolean
  }>,
  readonly vocabularies: ReadonlyArray<{
    readonly name: string,
    readonly words: ReadonlyArray<{
      readonly word: string,
      readonly meaning: string
    }>
  }>
};

export type ModelVariables = Exact<{ [key: string]: never; }>;


export type ModelAnswer = {
  readonly model: {
    readonly tieKinds: ReadonlyArray<{
      readonly kind: Types.TieKind,
      readonly description: string,
      readonly cooperation: boolean,
      readonly symmetric: boolean,
      readonly worth: number,
      readonly endures: boolean
    }>,
    readonly vocabularies: ReadonlyArray<{
      readonly name: string,
      readonly words: ReadonlyArray<{
        readonly word: string,
        readonly meaning: string
      }>
    }>
  }
};

export const modelDocument: TypedDocument<ModelAnswer, ModelVariables> = {
  text: "query Model{model{...Model}}fragment Model on Model{tieKinds{kind description cooperation symmetric worth endures}vocabularies{name words{word meaning}}}",
};
