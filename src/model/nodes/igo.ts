import { mandateProperties } from '../mandate-properties.ts';
import { nodeKind } from '../node-kind.ts';
import { reachProperties } from '../reach-properties.ts';
import { shapes } from '../shapes.ts';

export const igo = nodeKind({
  name: 'IGO',
  plural: 'igos',
  idPrefix: 'igo',
  description: 'An intergovernmental organization or one of its bodies.',
  interfaces: ['Organization', 'Reachable'],
  roles: { turnedTo: true, brokers: true, joinsStates: true },
  words: { one: 'International organization', many: 'International organizations' },
  draw: { order: 30, light: '#0f7b5f', dark: '#4fc3a1', shape: shapes.hexagon },
  searchPoints: 3,
  properties: [...mandateProperties, ...reachProperties],
});
