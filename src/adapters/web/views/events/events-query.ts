import { entityRef } from '../../core/fragments.ts';
import type { EntityRef } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface EventRow extends EntityRef {
  readonly since: string | null;
  readonly until: string | null;
  readonly city: string | null;
  readonly online: boolean | null;
  readonly participantCount: number | null;
  readonly countryCount: number | null;
  readonly sessions: { readonly totalCount: number };
}

export interface EventsAnswer {
  readonly events: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly EventRow[];
  };
}

export const eventsDocument = gql<EventsAnswer, { after: string | null }>(
  `query Events($after: String) {
    events(first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { ...EntityRef since until city online participantCount countryCount sessions(first: 1) { totalCount } }
    }
  }`,
  entityRef,
);

export const eventsOf = (data: EventsAnswer): EventsAnswer['events'] => data.events;
