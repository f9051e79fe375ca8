import { entityRef, evidenceFields } from '../../core/fragments.ts';
import type { EntityRef, Evidence } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface Hotline extends EntityRef {
  readonly description: string | null;
  readonly url: string | null;
  readonly until: string | null;
  readonly mandates: readonly string[];
  readonly numbers: readonly string[];
  readonly hours: string | null;
  readonly languages: readonly string[];
  readonly caveats: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface ServicePage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Hotline[];
}

export const hotlinesDocument = gql<{ services: ServicePage }, { after: string | null }>(
  `query Hotlines($after: String) {
    services(first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { ...EntityRef description url until mandates numbers hours languages caveats evidence { ...EvidenceFields } }
    }
  }`,
  entityRef,
  evidenceFields,
);

export const servicesOf = (data: { services: ServicePage }): ServicePage => data.services;
