import { tieKind } from '../tie-kind.ts';

export const concerns = tieKind({
  name: 'CONCERNS',
  description: 'Who and what a checked absence is about.',
  ends: [{ from: ['Absence'], to: ['Country', 'Organization', 'LegalInstrument', 'Process'] }],
  forwards: '{from} is about {to}',
  backwards: '{to} is what {from} is about',
  headings: { to: 'Looked for here and not found' },
  fields: {
    from: [{ name: 'concerns', description: 'Who and what it is about.' }],
    to: [{ name: 'absences', description: 'What was looked for here and not found.' }],
  },
});
