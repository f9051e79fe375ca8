import { tieKind } from '../tie-kind.ts';

export const actsFor = tieKind({
  name: 'ACTS_FOR',
  description:
    'A national government body acts for its state. Derived from where it sits; weak, because the state is large.',
  ends: [{ from: ['Agency'], to: ['Country'] }],
  forwards: '{from} is an agency of {to}',
  backwards: '{to} acts through {from}',
  headings: { from: 'Acts for', to: 'Acts through' },
  worth: 0.4,
  halfLife: null,
  derived: true,
  fields: {
    from: [{ name: 'actsFor', description: 'The state that it acts for.' }],
    to: [{ name: 'actingAgencies', description: 'National bodies that act for it.' }],
  },
});
