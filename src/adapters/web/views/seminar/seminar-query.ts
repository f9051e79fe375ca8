import { entityRef, evidenceFields, pathFragments } from '../../core/fragments.ts';
import type { Completeness, CooperationPath, EntityRef, Evidence } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface EventTie {
  readonly cursor: string;
  readonly kind: string;
  readonly direction: string;
  readonly detail: string | null;
  readonly sentence: string;
  readonly basis: string;
  readonly evidence: readonly Evidence[];
  readonly node: EntityRef;
}

interface Ties {
  readonly totalCount: number;
  readonly edges: readonly EventTie[];
}

export interface SessionItem extends EntityRef {
  readonly order: number;
  readonly phase: string | null;
  readonly activity: string | null;
  readonly secondaryActivity: string | null;
  readonly description: string | null;
  readonly caveats: readonly string[];
  readonly ties: Ties;
}

export interface FollowUpTie {
  readonly a: EntityRef;
  readonly b: EntityRef;
  readonly through: EntityRef | null;
  readonly since: string | null;
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
}

export interface LiveChannel {
  readonly a: EntityRef;
  readonly b: EntityRef;
  readonly alive: boolean;
  readonly sentence: string;
  readonly path: CooperationPath | null;
}

export interface FollowUp {
  readonly before: readonly FollowUpTie[];
  readonly after: readonly FollowUpTie[];
  readonly undated: readonly FollowUpTie[];
  readonly liveChannels: readonly LiveChannel[];
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly completeness: Completeness;
}

export interface SeminarEvent extends EntityRef {
  readonly description: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly caveats: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly ties: Ties;
  readonly city?: string | null;
  readonly participantCount?: number | null;
  readonly countryCount?: number | null;
  readonly sessions?: { readonly totalCount: number; readonly nodes: readonly SessionItem[] };
}

export const seminarDocument = gql<{ entity: SeminarEvent | null }, { id: string }>(
  `query Seminar($id: ID!) {
    entity(id: $id) {
      ...EntityRef description since until caveats evidence { ...EvidenceFields }
      ties(first: 100) { ...EventTies }
      ... on Event {
        city participantCount countryCount
        sessions(first: 100) {
          totalCount
          nodes {
            ...EntityRef order phase activity secondaryActivity description caveats
            ties(first: 50) { ...EventTies }
          }
        }
      }
    }
  }`,
  `fragment EventTies on EntityTieConnection {
    totalCount edges { cursor kind direction detail sentence basis evidence { ...EvidenceFields } node { ...EntityRef } }
  }`,
  entityRef,
  evidenceFields,
);

const followUpTie = `fragment FollowUpTieFields on FollowUpTie {
  a { ...EntityRef } b { ...EntityRef } through { ...EntityRef } since sentence evidence { ...EvidenceFields }
}`;

/** Asked apart from the agenda, because it takes longer. */
export const followUpDocument = gql<{ entity: { followUp?: FollowUp } | null }, { id: string }>(
  `query FollowUp($id: ID!) {
    entity(id: $id) {
      ... on Event {
        followUp {
          sentence caveats
          before { ...FollowUpTieFields } after { ...FollowUpTieFields } undated { ...FollowUpTieFields }
          liveChannels { a { ...EntityRef } b { ...EntityRef } alive sentence path { ...PathFields } }
          completeness { ...CompletenessFields }
        }
      }
    }
  }`,
  followUpTie,
  ...pathFragments,
);
