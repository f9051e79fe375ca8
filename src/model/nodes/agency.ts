import { mandateProperties } from '../mandate-properties.ts';
import type { NodeKind } from '../node-kind.ts';

export const agency: NodeKind = {
  name: 'Agency',
  plural: 'agencies',
  idPrefix: 'agency',
  description: 'A government body: a ministry, a police unit, a court, a national committee, an embassy.',
  interfaces: ['Organization'],
  properties: [...mandateProperties],
};
