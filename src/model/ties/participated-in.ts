import { tieKind } from '../tie-kind.ts';

export const participatedIn = tieKind({
  name: 'PARTICIPATED_IN',
  description: 'Somebody of it was there: an acquaintance, which fades.',
  ends: [{ from: ['Country', 'Organization', 'Process', 'Program', 'Facility'], to: ['Event'] }],
  forwards: '{from} took part in {to}',
  backwards: '{to} was attended by {from}',
  headings: { from: 'Took part in', to: 'Participants' },
  worth: 0.3,
  halfLife: 5,
  endures: true,
  attends: true,
  properties: [
    {
      name: 'participants',
      type: 'Int',
      description: 'How many people of it took part, where the source says.',
    },
  ],
  fields: {
    from: [{ name: 'eventsAttended', description: 'Events in which it took part.' }],
    to: [{ name: 'participants', description: 'Who took part.' }],
  },
});
