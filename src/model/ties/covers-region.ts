import { tieKind } from '../tie-kind.ts';

export const coversRegion = tieKind({
  name: 'COVERS_REGION',
  description: 'The region of a regional body is within its scope; the body itself need not take part.',
  ends: [{ from: ['Event', 'Program'], to: ['IGO'] }],
  forwards: '{from} is for the region of {to}',
  backwards: '{to} is the region that {from} is for',
  fields: {
    from: [{ name: 'regions', description: 'Regions that it is for, by their body.' }],
    to: [{ name: 'regionalActivities', description: 'What is held for its region.' }],
  },
});
