import { entityRef } from '../../core/fragments.ts';
import type { EntityRef } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface SearchHit {
  readonly cursor: string;
  readonly score: number;
  readonly matched: string;
  readonly node: EntityRef & { readonly description: string | null };
}

export interface SearchAnswer {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly SearchHit[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

export interface SearchVariables {
  readonly text: string;
  readonly kinds: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly first: number;
}

export const searchDocument = gql<SearchAnswer, SearchVariables>(
  `query Search($text: String!, $kinds: [EntityKind!], $countries: [ID!], $first: Int) {
    search(text: $text, kinds: $kinds, countries: $countries, first: $first) {
      totalCount pageInfo { hasNextPage }
      edges { cursor score matched node { ...EntityRef description } }
    }
  }`,
  entityRef,
);
