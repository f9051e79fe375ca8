import type { NodeKind } from '../node-kind.ts';

export const program: NodeKind = {
  name: 'Program',
  plural: 'programs',
  idPrefix: 'program',
  description: 'A program or project with funders, implementers and countries.',
  interfaces: [],
  properties: [
    {
      name: 'agreementSigned',
      type: 'Date',
      description: 'When the agreement on it was signed.',
    },
  ],
};
