import { tieKind } from '../tie-kind.ts';

export const funds = tieKind({
  name: 'FUNDS',
  description: 'Pays for it.',
  ends: [
    {
      from: ['Country', 'Organization', 'Program'],
      to: ['Program', 'Process', 'Facility', 'Service', 'Organization', 'Event'],
    },
  ],
  forwards: '{from} funds {to}',
  backwards: '{to} is funded by {from}',
  headings: { to: 'Funded by' },
  worth: 0.6,
  halfLife: 4,
  fields: {
    from: [{ name: 'funding', description: 'What it funds.' }],
    to: [{ name: 'funders', description: 'Who funds it.' }],
  },
});
