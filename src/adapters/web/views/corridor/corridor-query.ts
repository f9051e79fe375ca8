import { completenessFields, entityRef, evidenceFields } from '../../core/fragments.ts';
import type { Completeness, CountryRef, EntityRef, Evidence } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface CorridorBody {
  readonly entity: EntityRef & { readonly url: string | null; readonly numbers?: readonly string[] };
  readonly country: CountryRef | null;
  readonly side: string;
  readonly sentence: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface CorridorStage {
  readonly stage: string;
  readonly sentence: string;
  readonly organizations: readonly CorridorBody[];
  readonly services: readonly CorridorBody[];
  readonly instruments: readonly {
    readonly entity: EntityRef;
    readonly sentence: string;
    readonly evidence: readonly Evidence[];
  }[];
  readonly missing: readonly string[];
}

export interface Corridor {
  readonly stages: readonly CorridorStage[];
  readonly missing: readonly string[];
  readonly sentence: string;
  readonly completeness: Completeness;
}

export interface CorridorAnswer {
  readonly origin: EntityRef | null;
  readonly found: EntityRef | null;
  readonly referralCorridor: Corridor;
}

export interface CorridorVariables {
  readonly origin: string;
  readonly found: string;
  readonly transit: readonly string[] | null;
  readonly needs: readonly string[] | null;
  readonly asOf: string | null;
}

export const corridorDocument = gql<CorridorAnswer, CorridorVariables>(
  `query Corridor($origin: ID!, $found: ID!, $transit: [ID!], $needs: [ID!], $asOf: Date) {
    origin: entity(id: $origin) { ...EntityRef }
    found: entity(id: $found) { ...EntityRef }
    referralCorridor(origin: $origin, found: $found, transit: $transit, needs: $needs, asOf: $asOf) {
      sentence missing completeness { ...CompletenessFields }
      stages {
        stage sentence missing
        organizations { ...CorridorBodyFields }
        services { ...CorridorBodyFields }
        instruments { entity { ...EntityRef } sentence evidence { ...EvidenceFields } }
      }
    }
  }`,
  `fragment CorridorBodyFields on CorridorBody {
    entity { ...EntityRef url ... on Service { numbers } } country { id name } side sentence score evidence { ...EvidenceFields }
  }`,
  entityRef,
  evidenceFields,
  completenessFields,
);
