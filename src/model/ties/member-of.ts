import { tieKind } from '../tie-kind.ts';

export const memberOf = tieKind({
  name: 'MEMBER_OF',
  description: 'A member, as the body or its rules say.',
  ends: [
    {
      from: ['Country', 'Organization'],
      to: ['IGO', 'Process', 'Agency', 'NGO', 'Program', 'Facility'],
    },
    { from: ['Agency'], to: ['Agency'] },
  ],
  forwards: '{from} is a member of {to}',
  backwards: '{to} has {from} as a member',
  headings: { from: 'Member of', to: 'Members' },
  worth: 0.5,
  halfLife: 8,
  fields: {
    from: [{ name: 'memberOf', description: 'Bodies and processes of which it is a member.' }],
    to: [{ name: 'members', description: 'Its members.' }],
  },
});
