import type { CountryRef } from './graph-types.ts';
import { gql } from './graphql-client.ts';

export interface KindCoverage {
  readonly kind: string;
  readonly count: number;
  readonly unnamed: number;
  readonly withOneSource: number;
}

export interface TieKindCoverage {
  readonly kind: string;
  readonly count: number;
  readonly inferred: number;
}

export interface CountryCoverage {
  readonly country: CountryRef & { readonly nameLocal: string | null };
  readonly kinds: readonly KindCoverage[];
  readonly entities: number;
  readonly ties: number;
  readonly sources: number;
  readonly independentPublishers: number;
  readonly newestEvidence: string | null;
  readonly oldestEvidence: string | null;
  readonly treaties: number;
  readonly missing: readonly string[];
}

export interface Coverage {
  readonly asOf: string;
  readonly entities: number;
  readonly ties: number;
  readonly sources: number;
  readonly kinds: readonly KindCoverage[];
  readonly tieKinds: readonly TieKindCoverage[];
  readonly countries: readonly CountryCoverage[];
}

export const coverageDocument = gql<{ coverage: Coverage }>(
  `query Coverage {
    coverage {
      asOf entities ties sources
      kinds { kind count unnamed withOneSource }
      tieKinds { kind count inferred }
      countries {
        country { id name nameLocal }
        kinds { kind count unnamed withOneSource }
        entities ties sources independentPublishers newestEvidence oldestEvidence treaties missing
      }
    }
  }`,
);
