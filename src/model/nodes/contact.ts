import type { NodeKind } from '../node-kind.ts';

export const contact: NodeKind = {
  name: 'Contact',
  plural: 'contacts',
  idPrefix: 'contact',
  description:
    'A post: who holds it now, or that the holder is not known. A person only where a public source names one in a public role.',
  interfaces: [],
  properties: [
    {
      name: 'post',
      type: 'String',
      description: 'The post or role.',
      required: true,
    },
    {
      name: 'holder',
      type: 'String',
      description: 'Who holds or held it, as the source names them; null: not known.',
    },
    {
      name: 'holderSince',
      type: 'Date',
      description: 'Since when the holder is known to hold the post.',
    },
    {
      name: 'holderUntil',
      type: 'Date',
      description: 'When the holder is known to have left.',
    },
  ],
};
