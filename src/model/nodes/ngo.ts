import { mandateProperties } from '../mandate-properties.ts';
import type { NodeKind } from '../node-kind.ts';

export const ngo: NodeKind = {
  name: 'NGO',
  plural: 'ngos',
  idPrefix: 'ngo',
  description: 'A non-governmental organization, a foundation or a network of them.',
  interfaces: ['Organization'],
  properties: [...mandateProperties],
};
