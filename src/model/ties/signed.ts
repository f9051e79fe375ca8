import type { TieKind } from '../tie-kind.ts';

export const signed: TieKind = {
  name: 'SIGNED',
  description: 'A body signed for itself or for its state.',
  ends: [{ from: ['Agency', 'NGO', 'IGO', 'Company'], to: ['LegalInstrument'] }],
  forwards: '{from} signed {to}',
  backwards: '{to} was signed by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.85,
  halfLife: null,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'instrumentsSigned', description: 'Instruments that it signed.' }],
    to: [{ name: 'signedBy', description: 'Bodies that signed it.' }],
  },
};
