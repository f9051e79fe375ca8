import type { TieKind } from '../tie-kind.ts';

export const addresses: TieKind = {
  name: 'ADDRESSES',
  description: 'What something is about. Never a channel.',
  ends: [
    {
      from: [
        'Country',
        'Agency',
        'NGO',
        'IGO',
        'Company',
        'Facility',
        'Service',
        'Program',
        'Process',
        'LegalInstrument',
        'Event',
        'Session',
        'Contact',
        'Absence',
      ],
      to: ['Topic'],
    },
  ],
  forwards: '{from} is about {to}',
  backwards: '{to} is a theme of {from}',
  symmetric: false,
  cooperation: false,
  worth: 0,
  halfLife: null,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'topics', description: 'The themes that it is about.' }],
    to: [{ name: 'addressedBy', description: 'What is about this theme.' }],
  },
};
