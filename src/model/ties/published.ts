import type { TieKind } from '../tie-kind.ts';

export const published: TieKind = {
  name: 'PUBLISHED',
  description: 'Published it.',
  ends: [{ from: ['Agency', 'NGO', 'IGO', 'Company', 'Process'], to: ['Program', 'LegalInstrument'] }],
  forwards: '{from} published {to}',
  backwards: '{to} was published by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.2,
  halfLife: 5,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'publications', description: 'What it published.' }],
    to: [{ name: 'publishedBy', description: 'Who published it.' }],
  },
};
