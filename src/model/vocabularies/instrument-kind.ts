import type { Vocabulary } from '../vocabulary.ts';

export const instrumentKind: Vocabulary = {
  name: 'InstrumentKind',
  description: 'What sort of legal or policy instrument it is.',
  words: {
    CONVENTION: 'A treaty open to many states',
    PROTOCOL: 'A treaty that adds to another',
    BILATERAL_TREATY: 'A treaty between two states',
    MEMORANDUM: 'A memorandum of understanding or agreement',
    STANDARD_OPERATING_PROCEDURE: 'Agreed steps for handling cases',
    DECLARATION: 'A political declaration',
    PLAN: 'A plan of action or work plan',
    GUIDELINE: 'Guidance without legal force',
    LAW: 'An act of a parliament',
    REGULATION: 'A decree, regulation or order under a law',
    OTHER: 'Another instrument',
  },
};
