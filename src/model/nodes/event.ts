import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';

export const event = nodeKind({
  name: 'Event',
  plural: 'events',
  idPrefix: 'event',
  description: 'A seminar, meeting, workshop or signing that took place.',
  roles: { onPath: 'FORUM', thematic: true, joinsStates: true, happens: true },
  identity: 'EDITION',
  words: { one: 'Event', many: 'Events' },
  draw: { order: 110, light: '#5d7a1c', dark: '#b1cf62', shape: shapes.star },
  searchPoints: 2,
  properties: [
    {
      name: 'participantCount',
      label: 'People who took part',
      type: 'Int',
      description: 'How many people took part; people who are only counted stay a number.',
    },
    {
      name: 'countryCount',
      label: 'Countries they came from',
      type: 'Int',
      description: 'From how many countries they came.',
    },
    {
      name: 'city',
      label: 'Place',
      type: 'String',
      description: 'Where it took place, where a source says.',
    },
    {
      name: 'online',
      label: 'Held online',
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
});
