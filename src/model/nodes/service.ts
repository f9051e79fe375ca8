import { clienteleProperties } from '../clientele-properties.ts';
import { mandateProperties } from '../mandate-properties.ts';
import { nodeKind } from '../node-kind.ts';
import { reachProperties } from '../reach-properties.ts';
import { shapes } from '../shapes.ts';

export const service = nodeKind({
  name: 'Service',
  plural: 'services',
  idPrefix: 'service',
  description: 'Something that a person can turn to: a hotline, counselling.',
  interfaces: ['Reachable'],
  roles: { turnedTo: true, brokers: true, serves: true },
  words: { one: 'Service', many: 'Services and hotlines' },
  draw: { order: 50, light: '#b8327a', dark: '#ee86ba', shape: shapes.triangle },
  searchPoints: 2,
  properties: [
    ...mandateProperties,
    ...reachProperties,
    ...clienteleProperties,
    {
      name: 'numbers',
      label: 'Telephone',
      type: 'String',
      searched: true,
      description: 'Telephone numbers as printed by the source.',
      list: true,
    },
    {
      name: 'hours',
      label: 'Answers',
      type: 'String',
      description: 'When it answers, as the source says.',
    },
    {
      name: 'languages',
      type: 'String',
      description: 'Codes of the languages in which it answers, as the source says.',
      list: true,
    },
  ],
});
