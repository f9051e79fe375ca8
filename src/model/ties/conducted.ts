import { tieKind } from '../tie-kind.ts';

export const conducted = tieKind({
  name: 'CONDUCTED',
  description: 'Led the item of the agenda.',
  ends: [{ from: ['Contact', 'Organization'], to: ['Session'] }],
  forwards: '{from} conducted {to}',
  backwards: '{to} was conducted by {from}',
  headings: { to: 'Conducted by' },
  worth: 0.35,
  halfLife: 5,
  endures: true,
  attends: true,
  fields: {
    from: [{ name: 'sessionsConducted', description: 'Sessions that it conducted.' }],
    to: [{ name: 'conductedBy', description: 'Who conducted it.' }],
  },
});
