import { tieKind } from '../tie-kind.ts';

export const coversCountry = tieKind({
  name: 'COVERS_COUNTRY',
  description: 'The country is within its field of work.',
  ends: [{ from: ['Program', 'Process', 'Organization', 'Service', 'Facility'], to: ['Country'] }],
  forwards: '{from} works in {to}',
  backwards: '{to} is covered by {from}',
  headings: { from: 'Works in', to: 'Who works here' },
  worth: 0.6,
  halfLife: 5,
  fields: {
    from: [{ name: 'countries', description: 'Countries that it covers.' }],
    to: [
      { name: 'programs', description: 'Programs that cover it.', reads: ['Program'] },
      { name: 'coveredBy', description: 'Everything that covers it.' },
    ],
  },
});
