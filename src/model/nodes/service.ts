import { mandateProperties } from '../mandate-properties.ts';
import type { NodeKind } from '../node-kind.ts';

export const service: NodeKind = {
  name: 'Service',
  plural: 'services',
  idPrefix: 'service',
  description: 'Something that a person can turn to: a hotline, counselling.',
  interfaces: [],
  properties: [
    ...mandateProperties,
    {
      name: 'numbers',
      type: 'String',
      searched: true,
      description: 'Telephone numbers as printed by the source.',
      list: true,
    },
    {
      name: 'hours',
      type: 'String',
      description: 'When it answers, as the source says.',
    },
    {
      name: 'languages',
      type: 'String',
      description: 'Languages in which it answers, as the source says.',
      list: true,
    },
  ],
};
