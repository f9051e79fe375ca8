import { completenessFields, entityRef, graphViewFields } from '../../core/fragments.ts';
import type { Completeness, EntityRef, GraphView } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export interface RemovalImpact {
  readonly entity: EntityRef;
  readonly sentence: string;
  readonly separated: readonly { readonly a: EntityRef; readonly b: EntityRef; readonly sentence: string }[];
  readonly weakened: readonly {
    readonly a: EntityRef;
    readonly b: EntityRef;
    readonly before: number;
    readonly after: number;
    readonly sentence: string;
  }[];
  readonly isolated: readonly EntityRef[];
  readonly completeness: Completeness;
}

export interface WhatIfAnswer {
  readonly impactOfRemoval: RemovalImpact;
  readonly neighbourhood: GraphView;
}

export const whatIfDocument = gql<WhatIfAnswer, { id: string; asOf: string | null }>(
  `query WhatIf($id: ID!, $asOf: Date) {
    impactOfRemoval(id: $id, asOf: $asOf) {
      entity { ...EntityRef } sentence
      separated { a { ...EntityRef } b { ...EntityRef } sentence }
      weakened { a { ...EntityRef } b { ...EntityRef } before after sentence }
      isolated { ...EntityRef }
      completeness { ...CompletenessFields }
    }
    neighbourhood(ids: [$id], depth: 1, asOf: $asOf, limit: 40) { ...GraphViewFields }
  }`,
  entityRef,
  graphViewFields,
  completenessFields,
);
