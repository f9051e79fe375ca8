import type { TieKind } from '../tie-kind.ts';

export const partnersWith: TieKind = {
  name: 'PARTNERS_WITH',
  description: 'Reported to work together, in either direction.',
  ends: [
    {
      from: ['Country', 'Agency', 'NGO', 'IGO', 'Company', 'Program', 'Process', 'Facility', 'Service'],
      to: ['Country', 'Agency', 'NGO', 'IGO', 'Company', 'Program', 'Process', 'Facility', 'Service'],
    },
  ],
  forwards: '{from} works with {to}',
  backwards: '{to} works with {from}',
  symmetric: true,
  cooperation: true,
  worth: 0.6,
  halfLife: 5,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'partners', description: 'Those with whom it works.' }],
    to: [],
  },
};
