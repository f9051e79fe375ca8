import type { NodeKind } from '../node-kind.ts';

export const country: NodeKind = {
  name: 'Country',
  plural: 'countries',
  idPrefix: 'country',
  description:
    'A state: a member of ASEAN, Japan, or another that takes part in the network. Described, never a channel of its own.',
  interfaces: [],
  properties: [
    {
      name: 'code',
      type: 'String',
      searched: true,
      description: 'ISO 3166-1 alpha-2 code, e.g. TH.',
      required: true,
    },
  ],
};
