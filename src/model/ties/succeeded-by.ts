import type { TieKind } from '../tie-kind.ts';

export const succeededBy: TieKind = {
  name: 'SUCCEEDED_BY',
  description: 'The body, or this part of its work, went over to another.',
  ends: [
    {
      from: ['Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service'],
      to: ['Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service'],
    },
  ],
  forwards: '{from} was succeeded by {to}',
  backwards: '{to} succeeded {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.8,
  halfLife: null,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'succeededBy', description: 'Who took over its work.' }],
    to: [{ name: 'succeeds', description: 'Whose work it took over.' }],
  },
};
