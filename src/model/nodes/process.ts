import type { NodeKind } from '../node-kind.ts';

export const process: NodeKind = {
  name: 'Process',
  plural: 'processes',
  idPrefix: 'process',
  description: 'A standing forum of states or bodies: COMMIT, the Bali Process, SOMTC.',
  interfaces: [],
  properties: [],
};
