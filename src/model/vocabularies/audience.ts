import type { Vocabulary } from '../vocabulary.ts';

export const audience: Vocabulary = {
  name: 'Audience',
  description: 'For whom a contact point is meant.',
  words: {
    PUBLIC: 'Anybody, victims among them',
    PARTNERS: 'Authorities and organizations that work together; also a number that is still to be confirmed',
  },
};
