// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type WorkedQuestionVariables = Exact<{ [key: string]: never; }>;


export type WorkedQuestionAnswer = {
  readonly cooperationPaths: {
    readonly paths: ReadonlyArray<{
      readonly explanation: string,
      readonly score: number,
      readonly hops: number,
      readonly weakestStep: {
        readonly sentence: string
      }
    }>
  }
};

export const workedQuestionDocument: TypedDocument<WorkedQuestionAnswer, WorkedQuestionVariables> = {
  text: "query WorkedQuestion{cooperationPaths(from:\"country:th\" to:\"ngo:jp-jnatip\" first:1){paths{explanation score hops weakestStep{sentence}}}}",
};
