// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type TimelineVariables = Exact<{
  id: string;
}>;


export type TimelineAnswer = {
  readonly timeline: ReadonlyArray<{
    readonly date: string,
    readonly until: string | null,
    readonly kind: Types.TimelineEntryKind,
    readonly sentence: string,
    readonly other: {
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
};

export const timelineDocument: TypedDocument<TimelineAnswer, TimelineVariables> = {
  text: "query Timeline($id:ID!){timeline(id:$id){...TimelineEntry}}fragment TimelineEntry on TimelineEntry{date until kind sentence other{...EntityRef}evidence{...Evidence}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}",
};
