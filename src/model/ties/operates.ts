import type { TieKind } from '../tie-kind.ts';

export const operates: TieKind = {
  name: 'OPERATES',
  description: 'Runs the facility or the service.',
  ends: [{ from: ['Country', 'Agency', 'NGO', 'IGO', 'Company'], to: ['Facility', 'Service', 'NGO'] }],
  forwards: '{from} runs {to}',
  backwards: '{to} is run by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.9,
  halfLife: 10,
  endures: false,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'operates', description: 'Facilities and services that it runs.' }],
    to: [{ name: 'operators', description: 'Who runs it.' }],
  },
};
