import type { TieKind } from '../tie-kind.ts';

export const supports: TieKind = {
  name: 'SUPPORTS',
  description: 'Helps it along other than by paying for it.',
  ends: [
    {
      from: ['Agency', 'NGO', 'IGO', 'Company', 'Country', 'Program'],
      to: ['LegalInstrument', 'Service', 'Facility', 'Process', 'Program', 'Agency', 'NGO', 'IGO', 'Company', 'Event'],
    },
  ],
  forwards: '{from} supports {to}',
  backwards: '{to} is supported by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.5,
  halfLife: 4,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'supports', description: 'What it supports.' }],
    to: [{ name: 'supporters', description: 'Who supports it.' }],
  },
};
