import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';
import { sessionActivity } from '../vocabularies/session-activity.ts';
import { sessionPhase } from '../vocabularies/session-phase.ts';

export const session = nodeKind({
  name: 'Session',
  plural: 'sessions',
  idPrefix: 'session',
  description: 'One item of the agenda of an event.',
  roles: { thematic: true, happens: true },
  identity: 'CONTENT',
  words: { one: 'Session', many: 'Sessions' },
  draw: { order: 120, light: '#76873f', dark: '#c5d491', shape: shapes.dot },
  searchPoints: -4,
  properties: [
    {
      name: 'order',
      label: 'Place in the agenda',
      type: 'Int',
      description: 'Place in the order of the report, from 1; not a date.',
      required: true,
    },
    {
      name: 'phase',
      label: 'Part of the event',
      type: 'Vocabulary',
      description: 'Which part of the event it belongs to.',
      vocabulary: sessionPhase,
    },
    {
      name: 'activity',
      label: 'What was done',
      type: 'Vocabulary',
      description: 'What was done.',
      vocabulary: sessionActivity,
    },
    {
      name: 'secondaryActivity',
      label: 'What else was done',
      type: 'Vocabulary',
      description: 'What else was done.',
      vocabulary: sessionActivity,
    },
  ],
});
