// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type EventRow = {
  readonly since: string | null,
  readonly until: string | null,
  readonly city: string | null,
  readonly online: boolean | null,
  readonly participantCount: number | null,
  readonly countryCount: number | null,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly sessions: {
    readonly totalCount: number
  },
  readonly country: {
    readonly id: string,
    readonly name: string
  } | null
};

export type EventsVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsAnswer = {
  readonly events: {
    readonly totalCount: number,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly nodes: ReadonlyArray<{
      readonly since: string | null,
      readonly until: string | null,
      readonly city: string | null,
      readonly online: boolean | null,
      readonly participantCount: number | null,
      readonly countryCount: number | null,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly sessions: {
        readonly totalCount: number
      },
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    }>
  }
};

export const eventsDocument: TypedDocument<EventsAnswer, EventsVariables> = {
  text: "query Events($after:String){events(first:100 after:$after){totalCount pageInfo{...Page}nodes{...EventRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment EventRow on Event{...EntityRef since until city online participantCount countryCount sessions(first:1){totalCount}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}",
};
