import type { Property } from './property.ts';
import { level } from './vocabularies/level.ts';
import { mandate } from './vocabularies/mandate.ts';

/** What a body does and how far it reaches: without them no counterpart can be found. */
export const mandateProperties: readonly Property[] = [
  {
    name: 'mandates',
    label: 'What it does',
    type: 'Vocabulary',
    description: 'What it is there to do, as its sources say; the main one first.',
    list: true,
    vocabulary: mandate,
  },
  {
    name: 'level',
    label: 'How far it reaches',
    type: 'Vocabulary',
    description: 'How far its remit reaches; null where no source says.',
    vocabulary: level,
  },
];
