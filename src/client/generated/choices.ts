// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type CountryChoice = {
  readonly id: string,
  readonly name: string,
  readonly code: string,
  readonly nameLocal: string | null
};

export type TopicChoice = {
  readonly id: string,
  readonly name: string
};

export type ChoicesVariables = Exact<{
  day?: string | null | undefined;
}>;


export type ChoicesAnswer = {
  readonly countries: {
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly code: string,
      readonly nameLocal: string | null
    }>
  },
  readonly topics: {
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly name: string
    }>
  },
  readonly asean: {
    readonly ties: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string,
          readonly kind: Types.EntityKind
        }
      }>
    }
  } | null
};

export const choicesDocument: TypedDocument<ChoicesAnswer, ChoicesVariables> = {
  text: "query Choices($day:Date){countries(first:100){nodes{...CountryChoice}}topics(first:100){nodes{...TopicChoice}}asean:entity(id:\"igo:asean\"){ties(kinds:[MEMBER_OF]direction:IN asOf:$day first:100){edges{node{id kind}}}}}fragment CountryChoice on Country{id name code nameLocal}fragment TopicChoice on Topic{id name}",
};
