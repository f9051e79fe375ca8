import type { TieKind } from '../tie-kind.ts';

export const funds: TieKind = {
  name: 'FUNDS',
  description: 'Pays for it.',
  ends: [
    {
      from: ['Country', 'Agency', 'NGO', 'IGO', 'Company', 'Program'],
      to: ['Program', 'Process', 'Facility', 'Service', 'Agency', 'NGO', 'IGO', 'Company', 'Event'],
    },
  ],
  forwards: '{from} funds {to}',
  backwards: '{to} is funded by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.6,
  halfLife: 4,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'funding', description: 'What it funds.' }],
    to: [{ name: 'funders', description: 'Who funds it.' }],
  },
};
