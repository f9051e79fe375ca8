import type { GraphNode } from '../../../client/generated/fragments.ts';

/** The importance of the most important of some entities; the scale is the server's own, so drawings show parts of this. */
export const mostImportance = (nodes: readonly Pick<GraphNode, 'importance'>[]): number =>
  nodes.reduce((most, { importance }) => Math.max(most, importance), 0);
