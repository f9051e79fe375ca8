import type { TieKind } from '../tie-kind.ts';

export const briefedAt: TieKind = {
  name: 'BRIEFED_AT',
  description: 'The participants were briefed at its premises; by whom is not said.',
  ends: [{ from: ['Session', 'Event'], to: ['Agency', 'NGO', 'IGO', 'Company', 'Facility'] }],
  forwards: '{from} took place at {to}, where participants were briefed',
  backwards: '{to} is where participants were briefed in {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.2,
  halfLife: 5,
  endures: true,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'briefedAt', description: 'Where the participants were briefed.' }],
    to: [{ name: 'briefingsHosted', description: 'Briefings at its premises.' }],
  },
};
