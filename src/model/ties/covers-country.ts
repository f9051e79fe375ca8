import type { TieKind } from '../tie-kind.ts';

export const coversCountry: TieKind = {
  name: 'COVERS_COUNTRY',
  description: 'The country is within its field of work.',
  ends: [{ from: ['Program', 'Process', 'Agency', 'NGO', 'IGO', 'Company', 'Service', 'Facility'], to: ['Country'] }],
  forwards: '{from} works in {to}',
  backwards: '{to} is covered by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.6,
  halfLife: 5,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'countries', description: 'Countries that it covers.' }],
    to: [
      { name: 'programs', description: 'Programs that cover it.', reads: ['Program'] },
      { name: 'coveredBy', description: 'Everything that covers it.' },
    ],
  },
};
