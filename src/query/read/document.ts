import type { FragmentDefinitionNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Limits } from '../limits/limits.ts';
import type { NodeSelection } from '../selection/selection.ts';

/** What is needed to understand a selection: the model, the schema, and the rest of the document. */
export interface Document {
  readonly catalog: Catalog;
  readonly limits: Limits;
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Reads what is wanted of an entity. Lists, edges and records lead back to it, so it is handed along instead of imported. */
  readonly readNode: (sources: readonly SelectionSource[], document: Document) => NodeSelection;
}

/** A selection set and the type to which it applies; several of them under one response key are read together. */
export interface SelectionSource {
  readonly parent: string;
  readonly set: SelectionSetNode;
}
