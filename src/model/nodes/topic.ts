import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';

export const topic = nodeKind({
  name: 'Topic',
  plural: 'topics',
  idPrefix: 'topic',
  description: 'A theme of the work against trafficking. Never a channel between two bodies.',
  roles: { onPath: null, spreads: false },
  words: { one: 'Topic', many: 'Topics' },
  draw: { order: 140, light: '#78716c', dark: '#b3aca6', shape: shapes.label },
  searchPoints: 2,
});
