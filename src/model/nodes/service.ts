import { mandateProperties } from '../mandate-properties.ts';
import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';

export const service = nodeKind({
  name: 'Service',
  plural: 'services',
  idPrefix: 'service',
  description: 'Something that a person can turn to: a hotline, counselling.',
  roles: { turnedTo: true, brokers: true, serves: true },
  words: { one: 'Service', many: 'Services and hotlines' },
  draw: { order: 50, light: '#b8327a', dark: '#ee86ba', shape: shapes.triangle },
  searchPoints: 2,
  properties: [
    ...mandateProperties,
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
      description: 'Languages in which it answers, as the source says.',
      list: true,
    },
  ],
});
