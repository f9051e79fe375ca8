import type { Vocabulary } from '../vocabulary.ts';

export const level: Vocabulary = {
  name: 'Level',
  description: "How far a body's remit reaches.",
  words: {
    REGIONAL: 'Several countries',
    NATIONAL: 'A whole country',
    UNIT: 'A specialised part of a national body',
    LOCAL: 'A province, a city or smaller',
  },
};
