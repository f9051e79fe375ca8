import { pathFragments } from '../../core/fragments.ts';
import type { Completeness, CooperationPath, EntityRef, Evidence } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface Reason {
  readonly factor: string;
  readonly sentence: string;
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

export interface Counterpart {
  readonly organization: EntityRef & { readonly description: string | null; readonly url: string | null };
  readonly score: number;
  readonly sentence: string;
  readonly reasons: readonly Reason[];
  readonly path: CooperationPath | null;
}

export interface CounterpartsAnswer {
  readonly of: EntityRef | null;
  readonly country: EntityRef | null;
  readonly counterparts: {
    readonly items: readonly Counterpart[];
    readonly caveats: readonly string[];
    readonly completeness: Completeness;
  };
}

export interface CounterpartsVariables {
  readonly of: string;
  readonly country: string;
  readonly topics: readonly string[] | null;
  readonly asOf: string | null;
  readonly first: number;
}

export const counterpartsDocument = gql<CounterpartsAnswer, CounterpartsVariables>(
  `query Counterparts($of: ID!, $country: ID!, $topics: [ID!], $asOf: Date, $first: Int) {
    of: entity(id: $of) { ...EntityRef }
    country: entity(id: $country) { ...EntityRef }
    counterparts(of: $of, country: $country, topics: $topics, asOf: $asOf, first: $first) {
      items {
        organization { ...EntityRef description url }
        score sentence
        reasons { factor sentence points evidence { ...EvidenceFields } }
        path { ...PathFields }
      }
      caveats completeness { ...CompletenessFields }
    }
  }`,
  ...pathFragments,
);
