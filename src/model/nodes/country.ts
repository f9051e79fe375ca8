import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';

export const country = nodeKind({
  name: 'Country',
  plural: 'countries',
  idPrefix: 'country',
  description:
    'A state: a member of ASEAN, Japan, or another that takes part in the network. Described, never a channel of its own.',
  roles: { onPath: 'STATE', compared: true, spreads: false },
  words: { one: 'Country', many: 'Countries' },
  draw: { order: 130, light: '#1d2730', dark: '#e8ebee', shape: shapes.flag },
  searchPoints: 4,
  properties: [
    {
      name: 'code',
      label: 'ISO code',
      type: 'String',
      searched: true,
      description: 'ISO 3166-1 alpha-2 code, e.g. TH.',
      required: true,
    },
  ],
});
