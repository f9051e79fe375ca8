import { tieKind } from '../tie-kind.ts';

export const adopted = tieKind({
  name: 'ADOPTED',
  description: 'Adopted as its own instrument, plan or declaration.',
  ends: [{ from: ['Organization', 'Country', 'Process'], to: ['LegalInstrument'] }],
  forwards: '{from} adopted {to}',
  backwards: '{to} was adopted by {from}',
  headings: { to: 'Adopted by' },
  worth: 0.45,
  halfLife: null,
  commits: true,
  tellsApart: true,
  fields: {
    from: [{ name: 'instrumentsAdopted', description: 'Instruments that it adopted.' }],
    to: [{ name: 'adoptedBy', description: 'Who adopted it.' }],
  },
});
