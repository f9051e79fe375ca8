import type { TieKind } from '../tie-kind.ts';

export const actsFor: TieKind = {
  name: 'ACTS_FOR',
  description:
    'A national government body acts for its state. Derived from where it sits; weak, because the state is large.',
  ends: [{ from: ['Agency'], to: ['Country'] }],
  forwards: '{from} is an agency of {to}',
  backwards: '{to} acts through {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.4,
  halfLife: null,
  endures: false,
  derived: true,
  properties: [],
  fields: {
    from: [{ name: 'actsFor', description: 'The state that it acts for.' }],
    to: [{ name: 'actingAgencies', description: 'National bodies that act for it.' }],
  },
};
