import { pathFragments } from '../../core/fragments.ts';
import type { Completeness, CooperationPath, EntityRef, Evidence, PathStep } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface PathFilter {
  readonly asOf?: string | null;
  readonly topics?: readonly string[] | null;
  readonly tieKinds?: readonly string[] | null;
  readonly avoid?: readonly string[] | null;
  readonly through?: readonly string[] | null;
  readonly maxHops?: number | null;
}

export interface CooperationPaths {
  readonly paths: readonly CooperationPath[];
  readonly completeness: Completeness;
}

export interface Resilience {
  readonly independentRoutes: number;
  readonly sentence: string;
  readonly cutEntities: readonly { readonly entity: EntityRef; readonly sentence: string }[];
  readonly completeness: Completeness;
}

export interface DirectTie {
  readonly kind: string;
  readonly sentence: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly strength: number;
  readonly evidence: readonly Evidence[];
}

export interface PathsAnswer {
  readonly from: EntityRef | null;
  readonly to: EntityRef | null;
  readonly cooperationPaths: CooperationPaths;
  readonly resilience: Resilience;
  readonly relationsBetween: readonly DirectTie[];
}

export interface PathsVariables {
  readonly from: string;
  readonly to: string;
  readonly filter: PathFilter;
  readonly asOf: string | null;
  readonly first: number;
}

export const pathsDocument = gql<PathsAnswer, PathsVariables>(
  `query Paths($from: ID!, $to: ID!, $filter: PathFilter, $asOf: Date, $first: Int) {
    from: entity(id: $from) { ...EntityRef }
    to: entity(id: $to) { ...EntityRef }
    cooperationPaths(from: $from, to: $to, filter: $filter, first: $first) {
      paths { ...PathFields } completeness { ...CompletenessFields }
    }
    resilience(from: $from, to: $to, asOf: $asOf) {
      independentRoutes sentence cutEntities { entity { ...EntityRef } sentence } completeness { ...CompletenessFields }
    }
    relationsBetween(a: $from, b: $to, asOf: $asOf) {
      kind sentence since until observed strength evidence { ...EvidenceFields }
    }
  }`,
  ...pathFragments,
);

export interface PathChanges {
  readonly then: string;
  readonly now: string;
  readonly kept: readonly CooperationPath[];
  readonly broken: readonly {
    readonly path: CooperationPath;
    readonly brokenBy: readonly PathStep[];
    readonly reason: string;
  }[];
  readonly new: readonly CooperationPath[];
  readonly sentence: string;
  readonly completeness: Completeness;
}

export interface PathChangesVariables {
  readonly from: string;
  readonly to: string;
  readonly then: string;
  readonly now: string | null;
}

export const pathChangesDocument = gql<{ pathChanges: PathChanges }, PathChangesVariables>(
  `query PathChanges($from: ID!, $to: ID!, $then: Date!, $now: Date) {
    pathChanges(from: $from, to: $to, then: $then, now: $now) {
      then now sentence
      kept { ...PathFields }
      broken { path { ...PathFields } brokenBy { ...StepFields } reason }
      new { ...PathFields }
      completeness { ...CompletenessFields }
    }
  }`,
  ...pathFragments,
);
