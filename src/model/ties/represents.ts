import type { TieKind } from '../tie-kind.ts';

export const represents: TieKind = {
  name: 'REPRESENTS',
  description: 'A post of the body.',
  ends: [{ from: ['Contact'], to: ['Agency', 'NGO', 'IGO', 'Company', 'Process'] }],
  forwards: '{from} represents {to}',
  backwards: '{to} is represented by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.7,
  halfLife: 4,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'represents', description: 'The body whose post it is.' }],
    to: [{ name: 'contacts', description: 'Its posts.' }],
  },
};
