import { nodeKind } from '../node-kind.ts';
import { reachProperties } from '../reach-properties.ts';
import { shapes } from '../shapes.ts';

export const contact = nodeKind({
  name: 'Contact',
  plural: 'contacts',
  idPrefix: 'contact',
  description:
    'A post: who holds it now, or that the holder is not known. A person only where a public source names one in a public role.',
  interfaces: ['Reachable'],
  words: { one: 'Post or person', many: 'Posts and people' },
  draw: { order: 70, light: '#3f5560', dark: '#a9c0cc', shape: shapes.person },
  searchPoints: 1,
  properties: [
    ...reachProperties,
    {
      name: 'post',
      type: 'String',
      description: 'The post or role.',
      required: true,
    },
    {
      name: 'holder',
      label: 'Held by',
      whenUnknown: 'not known who holds it today',
      type: 'String',
      description: 'Who holds or held it, as the source names them; null: not known.',
    },
    {
      name: 'holderSince',
      label: 'Holder known since',
      type: 'Date',
      description: 'Since when the holder is known to hold the post.',
    },
    {
      name: 'holderUntil',
      label: 'Holder left',
      type: 'Date',
      description: 'When the holder is known to have left.',
    },
    {
      name: 'holderObserved',
      type: 'Date',
      description: 'The latest date at which a source shows the holder in the post: held until at least then.',
    },
  ],
});
