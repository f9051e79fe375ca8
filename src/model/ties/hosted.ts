import { tieKind } from '../tie-kind.ts';

export const hosted = tieKind({
  name: 'HOSTED',
  description: 'The host of an event knows those who came.',
  ends: [{ from: ['Country', 'Organization'], to: ['Event'] }],
  forwards: '{from} hosted {to}',
  backwards: '{to} was hosted by {from}',
  headings: { to: 'Hosted by' },
  worth: 0.35,
  halfLife: 5,
  endures: true,
  attends: true,
  fields: {
    from: [{ name: 'eventsHosted', description: 'Events that it hosted.' }],
    to: [{ name: 'hosts', description: 'Who hosted it.' }],
  },
});
