import type { TieKind } from '../tie-kind.ts';

export const tookPartIn: TieKind = {
  name: 'TOOK_PART_IN',
  description: 'Somebody of it sat in this item of the agenda.',
  ends: [{ from: ['Agency', 'NGO', 'IGO', 'Company', 'Country', 'Contact'], to: ['Session'] }],
  forwards: '{from} took part in {to}',
  backwards: '{to} was joined by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.35,
  halfLife: 5,
  endures: true,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'sessionsAttended', description: 'Sessions in which it took part.' }],
    to: [{ name: 'participants', description: 'Who took part besides the participants of the event.' }],
  },
};
