import type { Property } from './property.ts';

/** What several node kinds have in common: a GraphQL interface and a label that all of them carry. */
export interface InterfaceKind {
  readonly name: string;
  readonly plural: string;
  readonly description: string;
  readonly properties: readonly Property[];
}
