import type { NodeKind } from '../node-kind.ts';

export const event: NodeKind = {
  name: 'Event',
  plural: 'events',
  idPrefix: 'event',
  description: 'A seminar, meeting, workshop or signing that took place.',
  interfaces: [],
  properties: [
    {
      name: 'participantCount',
      type: 'Int',
      description: 'How many people took part; people who are only counted stay a number.',
    },
    {
      name: 'countryCount',
      type: 'Int',
      description: 'From how many countries they came.',
    },
    {
      name: 'city',
      type: 'String',
      description: 'Where it took place, where a source says.',
    },
    {
      name: 'online',
      type: 'Boolean',
      description: 'True where a source says that it was held online.',
    },
    {
      name: 'titleAsPrinted',
      type: 'String',
      searched: true,
      description: 'The title as its source prints it, where that differs from the name.',
    },
  ],
};
