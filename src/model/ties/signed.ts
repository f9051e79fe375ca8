import { tieKind } from '../tie-kind.ts';

export const signed = tieKind({
  name: 'SIGNED',
  description: 'A body signed for itself or for its state.',
  ends: [{ from: ['Organization'], to: ['LegalInstrument'] }],
  forwards: '{from} signed {to}',
  backwards: '{to} was signed by {from}',
  headings: { to: 'Signed by' },
  worth: 0.85,
  halfLife: null,
  commits: true,
  fields: {
    from: [{ name: 'instrumentsSigned', description: 'Instruments that it signed.' }],
    to: [{ name: 'signedBy', description: 'Bodies that signed it.' }],
  },
});
