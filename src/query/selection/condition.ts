import type { Property } from '../../model/property.ts';
import type { Traversal } from './traversal.ts';

export type Operator =
  | 'equals'
  | 'in'
  | 'contains'
  | 'startsWith'
  | 'has'
  | 'hasAny'
  | 'before'
  | 'onOrAfter'
  | 'atLeast'
  | 'atMost'
  | 'known';

/** What a `where` asks for, checked against the catalog: a plain value without any Cypher. */
export type Condition =
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'kind'; readonly kinds: readonly string[] }
  | { readonly is: 'id'; readonly operator: 'equals' | 'in'; readonly value: unknown }
  | { readonly is: 'property'; readonly property: Property; readonly operator: Operator; readonly value: unknown }
  | TieCondition;

/** Whether a tie of this sort exists, held at the day, to something that fulfils the condition. */
export interface TieCondition {
  readonly is: 'tie';
  readonly wanted: boolean;
  readonly traversal: Traversal;
  readonly asOf: string | null;
  readonly end: Condition;
}
