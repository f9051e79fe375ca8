import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';

export const source = nodeKind({
  name: 'Source',
  plural: 'sources',
  idPrefix: 'source',
  description: 'A public document, page or report that facts rest on.',
  roles: { onPath: null, spreads: false },
  identity: 'ADDRESS',
  words: { one: 'Source', many: 'Sources' },
  draw: { order: 160, light: '#64748b', dark: '#9fb0c6', shape: shapes.book },
  searchPoints: -40,
  properties: [
    {
      name: 'title',
      type: 'String',
      description: 'Title as published.',
      required: true,
      searched: true,
    },
    {
      name: 'publisher',
      label: 'Published by',
      type: 'String',
      description: 'Who published it.',
      required: true,
    },
    {
      name: 'published',
      whenUnknown: 'no date on it',
      type: 'Date',
      description: 'When it was published; null: no date on it.',
    },
    {
      name: 'language',
      type: 'String',
      description: 'Language code of the text, where it is not English.',
    },
  ],
});
