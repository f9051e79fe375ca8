import { mandateProperties } from '../mandate-properties.ts';
import { nodeKind } from '../node-kind.ts';
import { reachProperties } from '../reach-properties.ts';
import { shapes } from '../shapes.ts';

export const agency = nodeKind({
  name: 'Agency',
  plural: 'agencies',
  idPrefix: 'agency',
  description: 'A government body: a ministry, a police unit, a court, a national committee, an embassy.',
  interfaces: ['Organization', 'Reachable'],
  roles: { turnedTo: true, acts: true, brokers: true },
  words: { one: 'Government agency', many: 'Government agencies' },
  draw: { order: 10, light: '#1f6fb2', dark: '#6db3ec', shape: shapes.circle },
  searchPoints: 3,
  properties: [...mandateProperties, ...reachProperties],
});
