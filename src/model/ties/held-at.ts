import { tieKind } from '../tie-kind.ts';

export const heldAt = tieKind({
  name: 'HELD_AT',
  description: 'It took place on its premises.',
  ends: [{ from: ['Session', 'Event'], to: ['Organization', 'Facility'] }],
  forwards: '{from} was held at {to}',
  backwards: '{to} was the place of {from}',
  headings: { to: 'What was held here' },
  worth: 0.2,
  halfLife: 5,
  endures: true,
  fields: {
    from: [{ name: 'heldAt', description: 'Where it was held.' }],
    to: [{ name: 'held', description: 'What was held there.' }],
  },
});
