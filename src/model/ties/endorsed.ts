import type { TieKind } from '../tie-kind.ts';

export const endorsed: TieKind = {
  name: 'ENDORSED',
  description: 'Approved or endorsed; that it was concluded is not shown.',
  ends: [{ from: ['Country', 'Process', 'IGO'], to: ['LegalInstrument', 'Program'] }],
  forwards: '{from} endorsed {to}',
  backwards: '{to} was endorsed by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.3,
  halfLife: 8,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'endorsements', description: 'What it endorsed.' }],
    to: [{ name: 'endorsedBy', description: 'Who endorsed it.' }],
  },
};
