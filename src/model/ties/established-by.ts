import { tieKind } from '../tie-kind.ts';

export const establishedBy = tieKind({
  name: 'ESTABLISHED_BY',
  description: 'The instrument or program that created it.',
  ends: [
    {
      from: ['Agency', 'Process', 'IGO', 'LegalInstrument', 'Program', 'Service', 'Facility'],
      to: ['LegalInstrument', 'Program'],
    },
  ],
  forwards: '{from} was set up by {to}',
  backwards: '{to} set up {from}',
  headings: { to: 'Set up by this' },
  fields: {
    from: [{ name: 'establishedBy', description: 'What created it.' }],
    to: [{ name: 'established', description: 'What it created.' }],
  },
});
