import type { TieKind } from '../tie-kind.ts';

export const heldAt: TieKind = {
  name: 'HELD_AT',
  description: 'It took place on its premises.',
  ends: [{ from: ['Session', 'Event'], to: ['Agency', 'NGO', 'IGO', 'Company', 'Facility'] }],
  forwards: '{from} was held at {to}',
  backwards: '{to} was the place of {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.2,
  halfLife: 5,
  endures: true,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'heldAt', description: 'Where it was held.' }],
    to: [{ name: 'held', description: 'What was held there.' }],
  },
};
