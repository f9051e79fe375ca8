import type { TieKind } from '../tie-kind.ts';

export const conducted: TieKind = {
  name: 'CONDUCTED',
  description: 'Led the item of the agenda.',
  ends: [{ from: ['Contact', 'Agency', 'NGO', 'IGO', 'Company'], to: ['Session'] }],
  forwards: '{from} conducted {to}',
  backwards: '{to} was conducted by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.35,
  halfLife: 5,
  endures: true,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'sessionsConducted', description: 'Sessions that it conducted.' }],
    to: [{ name: 'conductedBy', description: 'Who conducted it.' }],
  },
};
