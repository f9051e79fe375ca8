import type { TieKind } from '../tie-kind.ts';

export const adopted: TieKind = {
  name: 'ADOPTED',
  description: 'Adopted as its own instrument, plan or declaration.',
  ends: [{ from: ['Agency', 'NGO', 'IGO', 'Company', 'Country', 'Process'], to: ['LegalInstrument'] }],
  forwards: '{from} adopted {to}',
  backwards: '{to} was adopted by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.45,
  halfLife: null,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'instrumentsAdopted', description: 'Instruments that it adopted.' }],
    to: [{ name: 'adoptedBy', description: 'Who adopted it.' }],
  },
};
