import type { GraphNode } from '../../../client/generated/fragments.ts';
import { entityKinds } from './kinds.ts';

export interface PlacedNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  /** Where its label stands: away from the centre. */
  readonly side: 'left' | 'right' | 'centre';
}

export const egoSize = { width: 640, rowHeight: 26, margin: 24 } as const;

/**
 * One entity in the middle, its neighbours in two columns of labels that cannot run into each other, kinds together.
 * The same neighbours always give the same drawing.
 */
export function egoLayout(nodes: readonly GraphNode[], centre: string): { placed: PlacedNode[]; height: number } {
  const others = nodes
    .filter((node) => node.id !== centre)
    .sort((a, b) => entityKinds.byOrder(a.kind, b.kind) || a.name.localeCompare(b.name));
  const rows = Math.max(3, Math.ceil(others.length / 2));
  const height = rows * egoSize.rowHeight + egoSize.margin * 2;
  const middle = { x: egoSize.width / 2, y: height / 2 };
  const placed: PlacedNode[] = others.map((node, index) => {
    const right = index < rows;
    const row = right ? index : index - rows;
    const inColumn = right ? Math.min(rows, others.length) : others.length - rows;
    const y = middle.y + (row - (inColumn - 1) / 2) * egoSize.rowHeight;
    const lean = Math.sqrt(Math.max(0, 1 - ((y - middle.y) / (height / 2)) ** 2));
    const reach = 44 + 42 * lean;
    return { node, x: middle.x + (right ? reach : -reach), y, side: right ? 'right' : 'left' };
  });
  const self = nodes.find((node) => node.id === centre);
  if (self) placed.unshift({ node: self, ...middle, side: 'centre' });
  return { placed, height };
}
