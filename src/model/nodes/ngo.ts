import { mandateProperties } from '../mandate-properties.ts';
import { nodeKind } from '../node-kind.ts';
import { reachProperties } from '../reach-properties.ts';
import { shapes } from '../shapes.ts';

export const ngo = nodeKind({
  name: 'NGO',
  plural: 'ngos',
  idPrefix: 'ngo',
  description: 'A non-governmental organization, a foundation or a network of them.',
  interfaces: ['Organization', 'Reachable'],
  roles: { turnedTo: true, acts: true, brokers: true },
  words: { one: 'NGO', many: 'NGOs' },
  draw: { order: 20, light: '#c2410c', dark: '#f58a57', shape: shapes.square },
  searchPoints: 3,
  properties: [...mandateProperties, ...reachProperties],
});
