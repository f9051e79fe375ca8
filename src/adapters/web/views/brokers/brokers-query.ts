import { entityRef } from '../../core/fragments.ts';
import type { CountryRef, EntityRef } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface Broker {
  readonly entity: EntityRef;
  readonly score: number;
  readonly rank: number;
  readonly measure: string;
  readonly sentence: string;
  readonly countriesJoined: readonly CountryRef[];
}

export interface BrokersVariables {
  readonly topic: string | null;
  readonly asOf: string | null;
  readonly first: number;
}

export const brokersDocument = gql<{ brokers: readonly Broker[] }, BrokersVariables>(
  `query Brokers($topic: ID, $asOf: Date, $first: Int) {
    brokers(topic: $topic, asOf: $asOf, first: $first) {
      entity { ...EntityRef } score rank measure sentence countriesJoined { id name }
    }
  }`,
  entityRef,
);
