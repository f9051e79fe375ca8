import type { NodeKind } from '../node-kind.ts';
import { sessionActivity } from '../vocabularies/session-activity.ts';
import { sessionPhase } from '../vocabularies/session-phase.ts';

export const session: NodeKind = {
  name: 'Session',
  plural: 'sessions',
  idPrefix: 'session',
  description: 'One item of the agenda of an event.',
  interfaces: [],
  properties: [
    {
      name: 'order',
      type: 'Int',
      description: 'Place in the order of the report, from 1; not a date.',
      required: true,
    },
    {
      name: 'phase',
      type: 'Vocabulary',
      description: 'Which part of the event it belongs to.',
      vocabulary: sessionPhase,
    },
    {
      name: 'activity',
      type: 'Vocabulary',
      description: 'What was done.',
      vocabulary: sessionActivity,
    },
    {
      name: 'secondaryActivity',
      type: 'Vocabulary',
      description: 'What else was done.',
      vocabulary: sessionActivity,
    },
  ],
};
