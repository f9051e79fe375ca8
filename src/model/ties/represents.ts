import { tieKind } from '../tie-kind.ts';

export const represents = tieKind({
  name: 'REPRESENTS',
  description: 'A post of the body.',
  ends: [{ from: ['Contact'], to: ['Organization', 'Process'] }],
  forwards: '{from} represents {to}',
  backwards: '{to} is represented by {from}',
  headings: { to: 'Represented by' },
  worth: 0.7,
  halfLife: 4,
  fields: {
    from: [{ name: 'represents', description: 'The body whose post it is.' }],
    to: [{ name: 'contacts', description: 'Its posts.' }],
  },
});
