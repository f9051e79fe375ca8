import { completenessFields, evidenceFields } from './fragments.ts';
import type { Completeness, CountryRef, Evidence } from './graph-types.ts';
import { gql } from './graphql-client.ts';

export interface MatrixCell {
  readonly a: CountryRef;
  readonly b: CountryRef;
  readonly ties: number;
  readonly strength: number;
  readonly instruments: number;
  readonly programs: number;
  readonly processes: number;
  readonly events: number;
  readonly state: 'TIES' | 'CHECKED_NONE' | 'UNKNOWN';
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
}

export interface Matrix {
  readonly countries: readonly (CountryRef & { readonly code: string })[];
  readonly cells: readonly MatrixCell[];
  readonly completeness: Completeness;
}

export interface MatrixVariables {
  readonly topic: string | null;
  readonly asOf: string | null;
}

/** Every pair of countries; asked by the matrix and the map. */
export const matrixDocument = gql<{ cooperationMatrix: Matrix }, MatrixVariables>(
  `query CooperationMatrix($topic: ID, $asOf: Date) {
    cooperationMatrix(topic: $topic, asOf: $asOf) {
      countries { id name code }
      cells {
        a { id name } b { id name } ties strength instruments programs processes events state sentence
        evidence { ...EvidenceFields }
      }
      completeness { ...CompletenessFields }
    }
  }`,
  evidenceFields,
  completenessFields,
);
