import { tieKind } from '../tie-kind.ts';

export const follows = tieKind({
  name: 'FOLLOWS',
  description: 'A later phase of the same work.',
  ends: [{ from: ['Program', 'Event', 'Process'], to: ['Program', 'Event', 'Process'] }],
  forwards: '{from} follows {to}',
  backwards: '{to} was followed by {from}',
  headings: { to: 'Followed by' },
  worth: 0.5,
  halfLife: 8,
  tellsApart: true,
  fields: {
    from: [{ name: 'follows', description: 'What it follows.' }],
    to: [{ name: 'followedBy', description: 'What followed it.' }],
  },
});
