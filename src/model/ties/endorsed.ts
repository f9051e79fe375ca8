import { tieKind } from '../tie-kind.ts';

export const endorsed = tieKind({
  name: 'ENDORSED',
  description: 'Approved or endorsed; that it was concluded is not shown.',
  ends: [{ from: ['Country', 'Process', 'IGO'], to: ['LegalInstrument', 'Program'] }],
  forwards: '{from} endorsed {to}',
  backwards: '{to} was endorsed by {from}',
  headings: { to: 'Endorsed by' },
  worth: 0.3,
  halfLife: 8,
  fields: {
    from: [{ name: 'endorsements', description: 'What it endorsed.' }],
    to: [{ name: 'endorsedBy', description: 'Who endorsed it.' }],
  },
});
