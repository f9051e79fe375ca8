import { tieKind } from '../tie-kind.ts';

export const addresses = tieKind({
  name: 'ADDRESSES',
  description: 'What something is about. Never a channel.',
  ends: [
    {
      from: [
        'Country',
        'Organization',
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
  headings: { from: 'About', to: 'What is about this' },
  fields: {
    from: [{ name: 'topics', description: 'The themes that it is about.' }],
    to: [{ name: 'addressedBy', description: 'What is about this theme.' }],
  },
});
