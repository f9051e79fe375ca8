import { tieKind } from '../tie-kind.ts';

export const leads = tieKind({
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
  headings: { to: 'Led by' },
  worth: 0.7,
  halfLife: 6,
  fields: {
    from: [{ name: 'leads', description: 'What it leads.' }],
    to: [{ name: 'ledBy', description: 'Who leads it.' }],
  },
});
