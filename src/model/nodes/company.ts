import { mandateProperties } from '../mandate-properties.ts';
import type { NodeKind } from '../node-kind.ts';

export const company: NodeKind = {
  name: 'Company',
  plural: 'companies',
  idPrefix: 'company',
  description: 'A firm that runs programs as a contractor.',
  interfaces: ['Organization'],
  properties: [...mandateProperties],
};
