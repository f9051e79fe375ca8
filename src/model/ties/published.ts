import { tieKind } from '../tie-kind.ts';

export const published = tieKind({
  name: 'PUBLISHED',
  description: 'Published it.',
  ends: [{ from: ['Organization', 'Process'], to: ['Program', 'LegalInstrument'] }],
  forwards: '{from} published {to}',
  backwards: '{to} was published by {from}',
  headings: { to: 'Published by' },
  worth: 0.2,
  halfLife: 5,
  fields: {
    from: [{ name: 'publications', description: 'What it published.' }],
    to: [{ name: 'publishedBy', description: 'Who published it.' }],
  },
});
