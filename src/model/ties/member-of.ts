import type { TieKind } from '../tie-kind.ts';

export const memberOf: TieKind = {
  name: 'MEMBER_OF',
  description: 'A member, as the body or its rules say.',
  ends: [
    {
      from: ['Country', 'Agency', 'NGO', 'IGO', 'Company'],
      to: ['IGO', 'Process', 'Agency', 'NGO', 'Program', 'Facility'],
    },
    { from: ['Agency'], to: ['Agency'] },
  ],
  forwards: '{from} is a member of {to}',
  backwards: '{to} has {from} as a member',
  symmetric: false,
  cooperation: true,
  worth: 0.5,
  halfLife: 8,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'memberOf', description: 'Bodies and processes of which it is a member.' }],
    to: [{ name: 'members', description: 'Its members.' }],
  },
};
