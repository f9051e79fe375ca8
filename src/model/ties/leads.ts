import type { TieKind } from '../tie-kind.ts';

export const leads: TieKind = {
  name: 'LEADS',
  description: 'Chairs, leads or holds the secretariat.',
  ends: [
    {
      from: ['Agency', 'Country', 'IGO', 'NGO', 'Process'],
      to: ['Agency', 'Program', 'Process', 'LegalInstrument', 'IGO'],
    },
  ],
  forwards: '{from} leads {to}',
  backwards: '{to} is led by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.7,
  halfLife: 6,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'leads', description: 'What it leads.' }],
    to: [{ name: 'ledBy', description: 'Who leads it.' }],
  },
};
