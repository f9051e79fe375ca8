import { tieKind } from '../tie-kind.ts';

export const briefedOn = tieKind({
  name: 'BRIEFED_ON',
  description: 'What the participants were briefed on.',
  ends: [{ from: ['Session', 'Event'], to: ['LegalInstrument', 'Facility', 'Program', 'Service'] }],
  forwards: '{from} was about {to}',
  backwards: '{to} was explained in {from}',
  headings: { to: 'Explained in' },
  fields: {
    from: [{ name: 'briefedOn', description: 'What was explained.' }],
    to: [{ name: 'explainedIn', description: 'Where it was explained.' }],
  },
});
