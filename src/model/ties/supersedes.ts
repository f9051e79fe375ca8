import { tieKind } from '../tie-kind.ts';

export const supersedes = tieKind({
  name: 'SUPERSEDES',
  description: 'One took the place of the other.',
  ends: [{ from: ['LegalInstrument', 'Program'], to: ['LegalInstrument', 'Program'] }],
  forwards: '{from} replaced {to}',
  backwards: '{to} was replaced by {from}',
  headings: { to: 'Replaced by' },
  outlives: true,
  tellsApart: true,
  fields: {
    from: [{ name: 'supersedes', description: 'What it replaced.' }],
    to: [{ name: 'supersededBy', description: 'What replaced it.' }],
  },
});
