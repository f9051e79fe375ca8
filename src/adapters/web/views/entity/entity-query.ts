import { completenessFields, entityRef, evidenceFields, graphViewFields } from '../../core/fragments.ts';
import type { EntityRef, Evidence, GraphView } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface Tie {
  readonly cursor: string;
  readonly kind: string;
  readonly direction: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly basis: string;
  readonly detail: string | null;
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
  readonly node: EntityRef;
}

export interface TiePage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Tie[];
}

export interface TimelineEntry {
  readonly date: string;
  readonly until: string | null;
  readonly kind: string;
  readonly sentence: string;
  readonly other: EntityRef | null;
  readonly evidence: readonly Evidence[];
}

/** What every entity has, and under `own` names what its kind adds; fields of other kinds are absent. */
export interface EntityDetail extends EntityRef {
  readonly localNames: readonly { readonly language: string; readonly name: string }[];
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly url: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly caveats: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly ties: TiePage;
  readonly [own: string]: unknown;
}

export interface EntityAnswer {
  readonly entity: EntityDetail | null;
  readonly timeline: readonly TimelineEntry[];
  readonly neighbourhood: GraphView;
}

const tiePage = `fragment TiePage on EntityTieConnection {
  totalCount pageInfo { hasNextPage endCursor }
  edges { cursor kind direction since until observed basis detail sentence evidence { ...EvidenceFields } node { ...EntityRef } }
}`;

const ownFields = `fragment OwnFields on Entity {
  ... on Organization { mandates level }
  ... on Facility { mandates level city }
  ... on Service { mandates level numbers hours languages }
  ... on Country { code }
  ... on LegalInstrument { instrumentKind adopted signed inForce }
  ... on Event { participantCount countryCount eventCity: city online titleAsPrinted }
  ... on Session { order phase activity secondaryActivity }
  ... on Contact { post holder holderSince holderUntil }
  ... on Program { agreementSigned }
  ... on Absence { subject checked }
  ... on Source { publisher published citations }
}`;

export const entityDocument = gql<EntityAnswer, { id: string; ties: number }>(
  `query EntityPage($id: ID!, $ties: Int) {
    entity(id: $id) {
      ...EntityRef localNames { language name } aliases description url since until caveats
      evidence { ...EvidenceFields }
      ...OwnFields
      ties(first: $ties) { ...TiePage }
    }
    timeline(id: $id) { date until kind sentence other { ...EntityRef } evidence { ...EvidenceFields } }
    neighbourhood(ids: [$id], depth: 1, limit: 40) { ...GraphViewFields }
  }`,
  ownFields,
  tiePage,
  entityRef,
  evidenceFields,
  graphViewFields,
  completenessFields,
);

export const moreTiesDocument = gql<{ entity: { ties: TiePage } | null }, { id: string; after: string | null }>(
  `query MoreTies($id: ID!, $after: String) { entity(id: $id) { ties(first: 100, after: $after) { ...TiePage } } }`,
  tiePage,
  entityRef,
  evidenceFields,
);
