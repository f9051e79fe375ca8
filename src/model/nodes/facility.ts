import { clienteleProperties } from '../clientele-properties.ts';
import { mandateProperties } from '../mandate-properties.ts';
import { nodeKind } from '../node-kind.ts';
import { reachProperties } from '../reach-properties.ts';
import { shapes } from '../shapes.ts';

export const facility = nodeKind({
  name: 'Facility',
  plural: 'facilities',
  idPrefix: 'facility',
  description: 'A place where people are received: a shelter, a reception or consulting centre.',
  interfaces: ['Reachable'],
  roles: { turnedTo: true, brokers: true, serves: true },
  words: { one: 'Facility', many: 'Shelters and centres' },
  draw: { order: 60, light: '#7b3fa0', dark: '#c195dd', shape: shapes.house },
  searchPoints: 2,
  properties: [
    ...mandateProperties,
    ...reachProperties,
    ...clienteleProperties,
    {
      name: 'city',
      label: 'Place',
      type: 'String',
      description: 'City or province in which it stands, where a source says.',
    },
    {
      name: 'hours',
      type: 'String',
      description: 'When it is open, as the source says.',
    },
    {
      name: 'languages',
      type: 'String',
      description: 'Codes of the languages spoken there, as the source says.',
      list: true,
    },
  ],
});
