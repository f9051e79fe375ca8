import { tieKind } from '../tie-kind.ts';

export const supports = tieKind({
  name: 'SUPPORTS',
  description: 'Helps it along other than by paying for it.',
  ends: [
    {
      from: ['Organization', 'Country', 'Program'],
      to: ['LegalInstrument', 'Service', 'Facility', 'Process', 'Program', 'Organization', 'Event'],
    },
  ],
  forwards: '{from} supports {to}',
  backwards: '{to} is supported by {from}',
  headings: { to: 'Supported by' },
  worth: 0.5,
  halfLife: 4,
  fields: {
    from: [{ name: 'supports', description: 'What it supports.' }],
    to: [{ name: 'supporters', description: 'Who supports it.' }],
  },
});
