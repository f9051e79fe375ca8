import type { TieKind } from '../tie-kind.ts';

export const hasProjectIn: TieKind = {
  name: 'HAS_PROJECT_IN',
  description: 'Projects are reported, but not named.',
  ends: [{ from: ['Agency', 'NGO', 'IGO', 'Company'], to: ['Country'] }],
  forwards: '{from} has had projects in {to}',
  backwards: '{to} has had projects of {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.45,
  halfLife: 5,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'projectCountries', description: 'Countries in which it is reported to have had projects.' }],
    to: [{ name: 'projectsReportedBy', description: 'Bodies reported to have had projects in it.' }],
  },
};
