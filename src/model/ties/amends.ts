import type { TieKind } from '../tie-kind.ts';

export const amends: TieKind = {
  name: 'AMENDS',
  description: 'One instrument changes the other.',
  ends: [{ from: ['LegalInstrument'], to: ['LegalInstrument'] }],
  forwards: '{from} amends {to}',
  backwards: '{to} was amended by {from}',
  symmetric: false,
  cooperation: false,
  worth: 0,
  halfLife: null,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'amends', description: 'What it amends.' }],
    to: [{ name: 'amendedBy', description: 'What amended it.' }],
  },
};
