import { completenessFields, graphViewFields } from '../../core/fragments.ts';
import type { GraphView } from '../../core/graph-types.ts';
import { gql } from '../../core/graphql-client.ts';

export const networkDocument = gql<{ network: GraphView }, { limit: number }>(
  `query Network($limit: Int) { network(limit: $limit) { ...GraphViewFields } }`,
  graphViewFields,
  completenessFields,
);
