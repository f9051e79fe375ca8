import { tieKind } from '../tie-kind.ts';

export const signatoryTo = tieKind({
  name: 'SIGNATORY_TO',
  description: 'Signed; that it is bound is not shown.',
  ends: [{ from: ['Country'], to: ['LegalInstrument'] }],
  forwards: '{from} signed {to}',
  backwards: '{to} was signed by {from}',
  headings: { from: 'Signed, not shown as party', to: 'Signatories' },
  worth: 0.45,
  halfLife: null,
  properties: [
    {
      name: 'signed',
      type: 'Date',
      description: 'When it signed.',
    },
  ],
  fields: {
    from: [{ name: 'signatoryTo', description: 'Instruments that it signed, not shown to bind it.' }],
    to: [{ name: 'signatories', description: 'States that signed and are not shown to be bound.' }],
  },
});
