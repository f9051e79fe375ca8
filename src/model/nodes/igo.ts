import { mandateProperties } from '../mandate-properties.ts';
import type { NodeKind } from '../node-kind.ts';

export const igo: NodeKind = {
  name: 'IGO',
  plural: 'igos',
  idPrefix: 'igo',
  description: 'An intergovernmental organization or one of its bodies.',
  interfaces: ['Organization'],
  properties: [...mandateProperties],
};
