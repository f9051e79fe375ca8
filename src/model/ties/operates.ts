import { tieKind } from '../tie-kind.ts';

export const operates = tieKind({
  name: 'OPERATES',
  description: 'Runs the facility or the service.',
  ends: [{ from: ['Country', 'Organization'], to: ['Facility', 'Service', 'NGO'] }],
  forwards: '{from} runs {to}',
  backwards: '{to} is run by {from}',
  headings: { from: 'Runs', to: 'Run by' },
  worth: 0.9,
  halfLife: 10,
  fields: {
    from: [{ name: 'operates', description: 'Facilities and services that it runs.' }],
    to: [{ name: 'operators', description: 'Who runs it.' }],
  },
});
