import { mandateProperties } from '../mandate-properties.ts';
import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';

export const facility = nodeKind({
  name: 'Facility',
  plural: 'facilities',
  idPrefix: 'facility',
  description: 'A place where people are received: a shelter, a reception or consulting centre.',
  roles: { turnedTo: true, brokers: true, serves: true },
  words: { one: 'Facility', many: 'Shelters and centres' },
  draw: { order: 60, light: '#7b3fa0', dark: '#c195dd', shape: shapes.house },
  searchPoints: 2,
  properties: [
    ...mandateProperties,
    {
      name: 'city',
      label: 'Place',
      type: 'String',
      description: 'City or province in which it stands, where a source says.',
    },
  ],
});
