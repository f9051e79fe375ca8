import type { NodeKind } from '../node-kind.ts';

export const source: NodeKind = {
  name: 'Source',
  plural: 'sources',
  idPrefix: 'source',
  description: 'A public document, page or report that facts rest on.',
  interfaces: [],
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
      type: 'String',
      description: 'Who published it.',
      required: true,
    },
    {
      name: 'published',
      type: 'Date',
      description: 'When it was published; null: no date on it.',
    },
    {
      name: 'language',
      type: 'String',
      description: 'Language code of the text, where it is not English.',
    },
  ],
};
