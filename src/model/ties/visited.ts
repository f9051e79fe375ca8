import { tieKind } from '../tie-kind.ts';

export const visited = tieKind({
  name: 'VISITED',
  description: 'The participants visited it.',
  ends: [{ from: ['Session', 'Event'], to: ['Organization', 'Facility', 'Service'] }],
  forwards: '{from} included a visit to {to}',
  backwards: '{to} was visited in {from}',
  headings: { to: 'Visited in' },
  worth: 0.3,
  halfLife: 5,
  endures: true,
  attends: true,
  fields: {
    from: [{ name: 'visited', description: 'What the participants visited.' }],
    to: [{ name: 'visitedIn', description: 'Where its visits are recorded.' }],
  },
});
