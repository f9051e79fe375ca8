import type { NodeKind } from '../node-kind.ts';

export const topic: NodeKind = {
  name: 'Topic',
  plural: 'topics',
  idPrefix: 'topic',
  description: 'A theme of the work against trafficking. Never a channel between two bodies.',
  interfaces: [],
  properties: [],
};
