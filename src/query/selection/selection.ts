import type { Property } from '../../model/property.ts';
import type { Condition } from './condition.ts';
import type { OrderKey } from './order.ts';
import type { Traversal } from './traversal.ts';

/** What a request wants of an entity: a plain tree, made from the GraphQL selection before any Cypher exists. */
export interface NodeSelection {
  readonly fields: readonly FieldSelection[];
  /** True where rows of several kinds may come, so that each must say its own. */
  readonly mixed: boolean;
  /** True where one response key means different things on different kinds; such keys are followed by @ and the kind. */
  readonly split: boolean;
}

/** One value of a row; `key` is the response key under which the reader looks for it. */
export type FieldSelection =
  | { readonly is: 'id'; readonly key: string }
  | { readonly is: 'property'; readonly key: string; readonly property: Property }
  | RecordsSelection
  | { readonly is: 'reference'; readonly key: string; readonly property: Property; readonly node: NodeSelection }
  | { readonly is: 'neighbour'; readonly key: string; readonly list: ListSelection; readonly node: NodeSelection }
  | { readonly is: 'list'; readonly key: string; readonly list: ListSelection };

/** A list of records stored as parallel lists, such as `evidence`. */
export interface RecordsSelection {
  readonly is: 'records';
  readonly key: string;
  readonly property: Property;
  readonly parts: readonly PartSelection[];
}

export interface PartSelection {
  readonly key: string;
  readonly part: Property;
  /** What is wanted of the entity, where the part is a reference. */
  readonly node: NodeSelection | null;
}

/** A page of a list: of all entities with a label, or of what ties lead to. */
export interface ListSelection {
  readonly from: { readonly label: string } | Traversal;
  readonly where: Condition | null;
  /** The day on which the entity (root) or the tie must hold. */
  readonly asOf: string | null;
  readonly order: readonly OrderKey[];
  /** Values of the order's keys at the place after which the page begins. */
  readonly after: readonly CursorValue[] | null;
  readonly first: number;
  readonly items: readonly ItemSelection[];
  /** True where a cursor is asked for. */
  readonly cursors: boolean;
  /** True where items or their number are asked for. */
  readonly rows: boolean;
  readonly total: boolean;
}

export type CursorValue = string | number | boolean | null;

/** `nodes` or `edges` under one response key. */
export type ItemSelection =
  | { readonly is: 'node'; readonly key: string; readonly node: NodeSelection }
  | { readonly is: 'edge'; readonly key: string; readonly fields: readonly EdgeFieldSelection[] };

export type EdgeFieldSelection =
  | { readonly is: 'node'; readonly key: string; readonly node: NodeSelection }
  | { readonly is: 'tie'; readonly key: string; readonly property: Property }
  | RecordsSelection
  /** Kind, direction, names and dates of the tie, from which `kind`, `direction` and `sentence` are read. */
  | { readonly is: 'facts' };
