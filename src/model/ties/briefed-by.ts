import type { TieKind } from '../tie-kind.ts';

export const briefedBy: TieKind = {
  name: 'BRIEFED_BY',
  description: 'A body explained its work to the participants.',
  ends: [{ from: ['Session', 'Event'], to: ['Agency', 'NGO', 'IGO', 'Company'] }],
  forwards: '{from} included a briefing by {to}',
  backwards: '{to} briefed the participants of {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.35,
  halfLife: 5,
  endures: true,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'briefedBy', description: 'Bodies that briefed the participants.' }],
    to: [{ name: 'briefingsGiven', description: 'Where it briefed participants.' }],
  },
};
