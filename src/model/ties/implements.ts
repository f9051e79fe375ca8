import type { TieKind } from '../tie-kind.ts';

export const implementsTie: TieKind = {
  name: 'IMPLEMENTS',
  description: 'Carries out a program or gives effect to an instrument.',
  ends: [
    { from: ['Agency', 'NGO', 'IGO', 'Company', 'Country', 'Process', 'Program'], to: ['Program', 'LegalInstrument'] },
    { from: ['LegalInstrument'], to: ['LegalInstrument'] },
  ],
  forwards: '{from} carries out {to}',
  backwards: '{to} is carried out by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.7,
  halfLife: 5,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'implementing', description: 'What it carries out.' }],
    to: [{ name: 'implementers', description: 'Who carries it out.' }],
  },
};
