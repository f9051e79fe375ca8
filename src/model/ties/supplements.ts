import { tieKind } from '../tie-kind.ts';

export const supplements = tieKind({
  name: 'SUPPLEMENTS',
  description: 'One instrument adds to the other.',
  ends: [{ from: ['LegalInstrument'], to: ['LegalInstrument'] }],
  forwards: '{from} supplements {to}',
  backwards: '{to} is supplemented by {from}',
  tellsApart: true,
  fields: {
    from: [{ name: 'supplements', description: 'What it adds to.' }],
    to: [{ name: 'supplementedBy', description: 'What adds to it.' }],
  },
});
