import type { TieKind } from '../tie-kind.ts';

export const organized: TieKind = {
  name: 'ORGANIZED',
  description: 'The organizer of an event knows those who came.',
  ends: [{ from: ['Country', 'Agency', 'NGO', 'IGO', 'Company', 'Process', 'Program'], to: ['Event'] }],
  forwards: '{from} organized {to}',
  backwards: '{to} was organized by {from}',
  symmetric: false,
  cooperation: true,
  worth: 0.35,
  halfLife: 5,
  endures: true,
  derived: false,
  properties: [],
  fields: {
    from: [{ name: 'eventsOrganized', description: 'Events that it organized.' }],
    to: [{ name: 'organizers', description: 'Who organized it.' }],
  },
};
