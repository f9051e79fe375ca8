import { entityProperties } from './entity-properties.ts';
import type { InterfaceKind } from './interface-kind.ts';
import { interfaceKinds } from './interfaces.ts';
import type { NodeKind } from './node-kind.ts';
import { nodeKinds } from './node-kinds.ts';
import type { Property } from './property.ts';
import type { TieKind } from './tie-kind.ts';
import { tieKinds } from './tie-kinds.ts';
import { tieProperties } from './tie-properties.ts';

/** The declarations that a catalog is read from. */
export interface Model {
  readonly entityProperties: readonly Property[];
  readonly tieProperties: readonly Property[];
  readonly interfaces: readonly InterfaceKind[];
  readonly nodes: readonly NodeKind[];
  readonly ties: readonly TieKind[];
}

/** The declarations of Saphan itself. */
export const model: Model = {
  entityProperties,
  tieProperties,
  interfaces: interfaceKinds,
  nodes: nodeKinds,
  ties: tieKinds,
};
