import { tieKind } from '../tie-kind.ts';

export const partOf = tieKind({
  name: 'PART_OF',
  description: 'One is an organizational or agenda part of the other.',
  ends: [
    { from: ['Session'], to: ['Event'] },
    { from: ['Agency'], to: ['Agency'] },
    { from: ['NGO'], to: ['NGO'] },
    { from: ['IGO'], to: ['IGO', 'Process'] },
    { from: ['Process'], to: ['Process', 'IGO'] },
    { from: ['Event'], to: ['Program', 'Process', 'Event'] },
    { from: ['LegalInstrument'], to: ['LegalInstrument'] },
    { from: ['Program'], to: ['Program', 'Process', 'IGO'] },
    { from: ['Facility'], to: ['Program', 'Facility', 'Agency', 'NGO'] },
    { from: ['Service'], to: ['Program', 'Agency', 'NGO', 'Service'] },
  ],
  forwards: '{from} is part of {to}',
  backwards: '{to} includes {from}',
  headings: { from: 'Part of', to: 'Parts' },
  worth: 0.9,
  halfLife: null,
  tellsApart: true,
  fields: {
    from: [
      {
        name: 'event',
        description: 'The event whose agenda it belongs to.',
        on: ['Session'],
        reads: ['Event'],
        single: true,
      },
      { name: 'partOf', description: 'What it is a part of.' },
    ],
    to: [
      { name: 'sessions', description: 'Items of its agenda, in order.', on: ['Event'], reads: ['Session'] },
      { name: 'parts', description: 'Its parts.' },
    ],
  },
});
