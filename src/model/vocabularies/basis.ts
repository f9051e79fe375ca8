import type { Vocabulary } from '../vocabulary.ts';

export const basis: Vocabulary = {
  name: 'Basis',
  description: 'How a tie is known.',
  words: {
    STATED: 'The source says so',
    INFERRED: 'It follows from what the source says',
  },
};
