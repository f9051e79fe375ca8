import type { TieKind } from '../tie-kind.ts';

export const supersedes: TieKind = {
  name: 'SUPERSEDES',
  description: 'One took the place of the other.',
  ends: [{ from: ['LegalInstrument', 'Program'], to: ['LegalInstrument', 'Program'] }],
  forwards: '{from} replaced {to}',
  backwards: '{to} was replaced by {from}',
  symmetric: false,
  cooperation: false,
  worth: 0,
  halfLife: null,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'supersedes', description: 'What it replaced.' }],
    to: [{ name: 'supersededBy', description: 'What replaced it.' }],
  },
};
