import type { TieKind } from '../tie-kind.ts';

export const visited: TieKind = {
  name: 'VISITED',
  description: 'The participants visited it.',
  ends: [{ from: ['Session', 'Event'], to: ['Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service'] }],
  forwards: '{from} included a visit to {to}',
  backwards: '{to} was visited in {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.3,
  halfLife: 5,
  endures: true,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'visited', description: 'What the participants visited.' }],
    to: [{ name: 'visitedIn', description: 'Where its visits are recorded.' }],
  },
};
