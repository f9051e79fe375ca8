import { mandateProperties } from '../mandate-properties.ts';
import type { NodeKind } from '../node-kind.ts';

export const facility: NodeKind = {
  name: 'Facility',
  plural: 'facilities',
  idPrefix: 'facility',
  description: 'A place where people are received: a shelter, a reception or consulting centre.',
  interfaces: [],
  properties: [
    ...mandateProperties,
    {
      name: 'city',
      type: 'String',
      description: 'City or province in which it stands, where a source says.',
    },
  ],
};
