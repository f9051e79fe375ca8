import type { Vocabulary } from '../vocabulary.ts';

export const sessionActivity: Vocabulary = {
  name: 'SessionActivity',
  description: 'What was done in a session.',
  words: {
    BRIEFING: 'Participants were briefed',
    LECTURE: 'Explanations or a lecture',
    INSPECTION: 'Facilities were inspected',
    VISIT: 'A visit',
    EXCHANGE: 'An exchange of views',
    DISCUSSION: 'Group discussion',
    WORKSHOP: 'A workshop',
    CULTURAL: 'A cultural experience',
    CEREMONY: 'A welcome, closing or other ceremony',
    PRESENTATION: 'Participants presented',
    PROGRAM: 'A program of several parts',
    OTHER: 'Something else',
  },
};
