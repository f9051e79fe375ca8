import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';

export const process = nodeKind({
  name: 'Process',
  plural: 'processes',
  idPrefix: 'process',
  description: 'A standing forum of states or bodies: COMMIT, the Bali Process, SOMTC.',
  roles: { onPath: 'FORUM', brokers: true, thematic: true, joinsStates: true },
  words: { one: 'Process', many: 'Processes' },
  draw: { order: 90, light: '#128097', dark: '#5cc7dc', shape: shapes.ring },
  searchPoints: 3,
});
