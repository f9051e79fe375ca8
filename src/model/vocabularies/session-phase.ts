import type { Vocabulary } from '../vocabulary.ts';

export const sessionPhase: Vocabulary = {
  name: 'SessionPhase',
  description: 'Which part of an event a session belongs to.',
  words: {
    FIRST_HALF: 'The first half',
    MIDDLE: 'The middle part',
    LATTER_HALF: 'The latter half',
    FINAL: 'The end: presentation and closing',
  },
};
