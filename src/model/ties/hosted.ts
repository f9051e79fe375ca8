import type { TieKind } from '../tie-kind.ts';

export const hosted: TieKind = {
  name: 'HOSTED',
  description: 'The host of an event knows those who came.',
  ends: [{ from: ['Country', 'Agency', 'NGO', 'IGO', 'Company'], to: ['Event'] }],
  forwards: '{from} hosted {to}',
  backwards: '{to} was hosted by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.35,
  halfLife: 5,
  endures: true,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'eventsHosted', description: 'Events that it hosted.' }],
    to: [{ name: 'hosts', description: 'Who hosted it.' }],
  },
};
