import type { TieKind } from '../tie-kind.ts';

export const supplements: TieKind = {
  name: 'SUPPLEMENTS',
  description: 'One instrument adds to the other.',
  ends: [{ from: ['LegalInstrument'], to: ['LegalInstrument'] }],
  forwards: '{from} supplements {to}',
  backwards: '{to} is supplemented by {from}',
  symmetric: false,
  cooperation: false,
  worth: 0,
  halfLife: null,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'supplements', description: 'What it adds to.' }],
    to: [{ name: 'supplementedBy', description: 'What adds to it.' }],
  },
};
