import { tieKind } from '../tie-kind.ts';

export const tookPartIn = tieKind({
  name: 'TOOK_PART_IN',
  description: 'Somebody of it sat in this item of the agenda.',
  ends: [{ from: ['Organization', 'Country', 'Contact'], to: ['Session'] }],
  forwards: '{from} took part in {to}',
  backwards: '{to} was joined by {from}',
  headings: { to: 'Also took part' },
  worth: 0.35,
  halfLife: 5,
  endures: true,
  attends: true,
  fields: {
    from: [{ name: 'sessionsAttended', description: 'Sessions in which it took part.' }],
    to: [{ name: 'participants', description: 'Who took part besides the participants of the event.' }],
  },
});
