import { mandateProperties } from '../mandate-properties.ts';
import { nodeKind } from '../node-kind.ts';
import { reachProperties } from '../reach-properties.ts';
import { shapes } from '../shapes.ts';

export const company = nodeKind({
  name: 'Company',
  plural: 'companies',
  idPrefix: 'company',
  description: 'A firm that runs programs as a contractor.',
  interfaces: ['Organization', 'Reachable'],
  roles: { turnedTo: true, acts: true, brokers: true },
  words: { one: 'Company', many: 'Companies' },
  draw: { order: 40, light: '#6f6132', dark: '#c4b47a', shape: shapes.pentagon },
  searchPoints: 3,
  properties: [...mandateProperties, ...reachProperties],
});
