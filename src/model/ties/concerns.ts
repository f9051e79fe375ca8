import type { TieKind } from '../tie-kind.ts';

export const concerns: TieKind = {
  name: 'CONCERNS',
  description: 'Who and what a checked absence is about.',
  ends: [{ from: ['Absence'], to: ['Country', 'Agency', 'NGO', 'IGO', 'Company', 'LegalInstrument', 'Process'] }],
  forwards: '{from} is about {to}',
  backwards: '{to} is what {from} is about',
  symmetric: false,
  cooperation: false,
  worth: 0,
  halfLife: null,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'concerns', description: 'Who and what it is about.' }],
    to: [{ name: 'absences', description: 'What was looked for here and not found.' }],
  },
};
