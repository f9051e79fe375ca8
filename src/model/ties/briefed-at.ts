import { tieKind } from '../tie-kind.ts';

export const briefedAt = tieKind({
  name: 'BRIEFED_AT',
  description: 'The participants were briefed at its premises; by whom is not said.',
  ends: [{ from: ['Session', 'Event'], to: ['Organization', 'Facility'] }],
  forwards: '{from} took place at {to}, where participants were briefed',
  backwards: '{to} is where participants were briefed in {from}',
  headings: { to: 'Briefings on its premises' },
  worth: 0.2,
  halfLife: 5,
  endures: true,
  attends: true,
  fields: {
    from: [{ name: 'briefedAt', description: 'Where the participants were briefed.' }],
    to: [{ name: 'briefingsHosted', description: 'Briefings at its premises.' }],
  },
});
