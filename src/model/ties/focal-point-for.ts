import { tieKind } from '../tie-kind.ts';

export const focalPointFor = tieKind({
  name: 'FOCAL_POINT_FOR',
  description: 'The designated address for a process or an instrument.',
  ends: [{ from: ['Organization', 'Process', 'Contact'], to: ['Process', 'LegalInstrument'] }],
  forwards: '{from} is the focal point for {to}',
  backwards: '{to} has {from} as a focal point',
  headings: { to: 'Focal points' },
  worth: 0.85,
  halfLife: 6,
  fields: {
    from: [{ name: 'focalPointFor', description: 'Processes and instruments for which it is the focal point.' }],
    to: [{ name: 'focalPoints', description: 'Its focal points.' }],
  },
});
