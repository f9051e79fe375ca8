import { tieKind } from '../tie-kind.ts';

export const locatedIn = tieKind({
  name: 'LOCATED_IN',
  description: 'Where a body sits. It describes; two bodies in one country are not thereby in touch.',
  ends: [{ from: ['Organization', 'Facility', 'Service'], to: ['Country'] }],
  forwards: '{from} is in {to}',
  backwards: '{to} is where {from} is',
  headings: { from: 'Where it is', to: 'What is here' },
  fields: {
    from: [{ name: 'locatedIn', description: 'The country in which it sits.' }],
    to: [
      { name: 'agencies', description: 'Government bodies that sit in it.', reads: ['Agency'] },
      { name: 'ngos', description: 'NGOs that sit in it.', reads: ['NGO'] },
      { name: 'igos', description: 'Intergovernmental bodies that sit in it.', reads: ['IGO'] },
      { name: 'facilities', description: 'Shelters and centres in it.', reads: ['Facility'] },
      { name: 'services', description: 'Hotlines and services in it.', reads: ['Service'] },
      { name: 'organizations', description: 'Organizations that sit in it.', reads: ['Organization'] },
    ],
  },
});
