import type { RecordType } from './property.ts';

/** How something is known: a source, a place in it, and a few of its words that find the place. */
export const evidence: RecordType = {
  name: 'Evidence',
  description: 'How something is known: a source, the place in it, and a few of its words that find the place.',
  parts: [
    { name: 'source', type: 'Reference', reference: 'Source', required: true, description: 'The source.' },
    { name: 'locator', type: 'String', required: true, description: 'The place in the source: line, page, section.' },
    {
      name: 'anchor',
      type: 'String',
      description: 'At most eight words of the source that find the place; null for tables and data.',
    },
  ],
};
