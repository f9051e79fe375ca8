import { tieKind } from '../tie-kind.ts';

export const implementsTie = tieKind({
  name: 'IMPLEMENTS',
  description: 'Carries out a program or gives effect to an instrument.',
  ends: [
    { from: ['Organization', 'Country', 'Process', 'Program'], to: ['Program', 'LegalInstrument'] },
    { from: ['LegalInstrument'], to: ['LegalInstrument'] },
  ],
  forwards: '{from} carries out {to}',
  backwards: '{to} is carried out by {from}',
  headings: { from: 'Carries out', to: 'Carried out by' },
  worth: 0.7,
  halfLife: 5,
  fields: {
    from: [{ name: 'implementing', description: 'What it carries out.' }],
    to: [{ name: 'implementers', description: 'Who carries it out.' }],
  },
});
