import { tieKind } from '../tie-kind.ts';

export const hasProjectIn = tieKind({
  name: 'HAS_PROJECT_IN',
  description: 'Projects are reported, but not named.',
  ends: [{ from: ['Organization'], to: ['Country'] }],
  forwards: '{from} has had projects in {to}',
  backwards: '{to} has had projects of {from}',
  headings: { from: 'Has had projects in', to: 'Who has had projects here' },
  worth: 0.45,
  halfLife: 5,
  fields: {
    from: [{ name: 'projectCountries', description: 'Countries in which it is reported to have had projects.' }],
    to: [{ name: 'projectsReportedBy', description: 'Bodies reported to have had projects in it.' }],
  },
});
