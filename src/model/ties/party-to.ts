import { tieKind } from '../tie-kind.ts';

export const partyTo = tieKind({
  name: 'PARTY_TO',
  description: 'Bound by the instrument, or a participant in a memorandum.',
  ends: [{ from: ['Country', 'IGO'], to: ['LegalInstrument'] }],
  forwards: '{from} is a party to {to}',
  backwards: '{to} binds {from}',
  headings: { from: 'Party to', to: 'Parties' },
  worth: 0.9,
  halfLife: null,
  commits: true,
  properties: [
    {
      name: 'signed',
      type: 'Date',
      description: 'When it signed.',
    },
    {
      name: 'ratified',
      type: 'Date',
      description: 'When it ratified, accepted or acceded, or its instrument was deposited.',
    },
    {
      name: 'inForce',
      type: 'Date',
      description: 'Since when the instrument is in force for it.',
    },
  ],
  fields: {
    from: [{ name: 'partyTo', description: 'Instruments to which it is a party.' }],
    to: [{ name: 'parties', description: 'Who is a party.' }],
  },
});
