import { tieKind } from '../tie-kind.ts';

export const proposed = tieKind({
  name: 'PROPOSED',
  description: 'Drafted or proposed it.',
  ends: [{ from: ['Agency', 'IGO', 'Process'], to: ['Program', 'LegalInstrument'] }],
  forwards: '{from} proposed {to}',
  backwards: '{to} was proposed by {from}',
  worth: 0.25,
  halfLife: 5,
  fields: {
    from: [{ name: 'proposals', description: 'What it proposed.' }],
    to: [{ name: 'proposedBy', description: 'Who proposed it.' }],
  },
});
