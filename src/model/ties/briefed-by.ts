import { tieKind } from '../tie-kind.ts';

export const briefedBy = tieKind({
  name: 'BRIEFED_BY',
  description: 'A body explained its work to the participants.',
  ends: [{ from: ['Session', 'Event'], to: ['Organization'] }],
  forwards: '{from} included a briefing by {to}',
  backwards: '{to} briefed the participants of {from}',
  headings: { to: 'Briefings given' },
  worth: 0.35,
  halfLife: 5,
  endures: true,
  attends: true,
  fields: {
    from: [{ name: 'briefedBy', description: 'Bodies that briefed the participants.' }],
    to: [{ name: 'briefingsGiven', description: 'Where it briefed participants.' }],
  },
});
