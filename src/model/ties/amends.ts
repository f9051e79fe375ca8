import { tieKind } from '../tie-kind.ts';

export const amends = tieKind({
  name: 'AMENDS',
  description: 'One instrument changes the other.',
  ends: [{ from: ['LegalInstrument'], to: ['LegalInstrument'] }],
  forwards: '{from} amends {to}',
  backwards: '{to} was amended by {from}',
  tellsApart: true,
  fields: {
    from: [{ name: 'amends', description: 'What it amends.' }],
    to: [{ name: 'amendedBy', description: 'What amended it.' }],
  },
});
