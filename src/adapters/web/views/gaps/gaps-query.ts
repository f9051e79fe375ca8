import { entityRef, evidenceFields } from '../../core/fragments.ts';
import type { CountryRef, EntityRef, Evidence } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface Gap {
  readonly a: CountryRef;
  readonly b: CountryRef;
  readonly state: string;
  readonly strength: number;
  readonly sentence: string;
  readonly suggestion: string;
  readonly reason: string;
  readonly via: EntityRef | null;
  readonly evidence: readonly Evidence[];
}

export interface GapsVariables {
  readonly topic: string | null;
  readonly asOf: string | null;
  readonly first: number;
}

export const gapsDocument = gql<{ cooperationGaps: readonly Gap[] }, GapsVariables>(
  `query Gaps($topic: ID, $asOf: Date, $first: Int) {
    cooperationGaps(topic: $topic, asOf: $asOf, first: $first) {
      a { id name } b { id name } state strength sentence suggestion reason via { ...EntityRef } evidence { ...EvidenceFields }
    }
  }`,
  entityRef,
  evidenceFields,
);
