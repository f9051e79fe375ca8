import { tieKind } from '../tie-kind.ts';

export const organized = tieKind({
  name: 'ORGANIZED',
  description: 'The organizer of an event knows those who came.',
  ends: [{ from: ['Country', 'Organization', 'Process', 'Program'], to: ['Event'] }],
  forwards: '{from} organized {to}',
  backwards: '{to} was organized by {from}',
  headings: { to: 'Organized by' },
  worth: 0.35,
  halfLife: 5,
  endures: true,
  attends: true,
  fields: {
    from: [{ name: 'eventsOrganized', description: 'Events that it organized.' }],
    to: [{ name: 'organizers', description: 'Who organized it.' }],
  },
});
