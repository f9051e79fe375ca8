// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type ShowVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ShowAnswer = {
  readonly entity: {
    readonly id: string,
    readonly kind: Types.EntityKind,
    readonly name: string,
    readonly nameLocal: string | null,
    readonly aliases: ReadonlyArray<string>,
    readonly description: string | null,
    readonly url: string | null,
    readonly since: string | null,
    readonly until: string | null,
    readonly caveats: ReadonlyArray<string>,
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
    }>,
    readonly ties: {
      readonly totalCount: number,
      readonly edges: ReadonlyArray<{
        readonly sentence: string
      }>
    }
  } | null
};

export const showDocument: TypedDocument<ShowAnswer, ShowVariables> = {
  text: "query Show($id:ID!$first:Int$asOf:Date){entity(id:$id){id kind name nameLocal aliases description url since until caveats evidence{...Evidence}ties(first:$first asOf:$asOf){totalCount edges{sentence}}}}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}",
};
