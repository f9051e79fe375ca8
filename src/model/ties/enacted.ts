import { tieKind } from '../tie-kind.ts';

export const enacted = tieKind({
  name: 'ENACTED',
  description: 'A domestic law or regulation. It describes the state, it does not join it to another.',
  ends: [{ from: ['Country'], to: ['LegalInstrument'] }],
  forwards: '{from} enacted {to}',
  backwards: '{to} is a law of {from}',
  headings: { from: 'Its laws', to: 'Enacted by' },
  fields: {
    from: [{ name: 'laws', description: 'Its own laws and regulations.' }],
    to: [{ name: 'enactedBy', description: 'The state whose law it is.' }],
  },
});
