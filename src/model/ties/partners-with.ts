import { tieKind } from '../tie-kind.ts';

export const partnersWith = tieKind({
  name: 'PARTNERS_WITH',
  description: 'Reported to work together, in either direction.',
  ends: [
    {
      from: ['Country', 'Organization', 'Program', 'Process', 'Facility', 'Service'],
      to: ['Country', 'Organization', 'Program', 'Process', 'Facility', 'Service'],
    },
  ],
  forwards: '{from} works with {to}',
  backwards: '{to} works with {from}',
  symmetric: true,
  worth: 0.6,
  halfLife: 5,
  fields: { from: [{ name: 'partners', description: 'Those with whom it works.' }] },
});
