import type { TieKind } from '../tie-kind.ts';

export const proposed: TieKind = {
  name: 'PROPOSED',
  description: 'Drafted or proposed it.',
  ends: [{ from: ['Agency', 'IGO', 'Process'], to: ['Program', 'LegalInstrument'] }],
  forwards: '{from} proposed {to}',
  backwards: '{to} was proposed by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.25,
  halfLife: 5,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'proposals', description: 'What it proposed.' }],
    to: [{ name: 'proposedBy', description: 'Who proposed it.' }],
  },
};
