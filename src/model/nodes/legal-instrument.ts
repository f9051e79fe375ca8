import type { NodeKind } from '../node-kind.ts';
import { instrumentKind } from '../vocabularies/instrument-kind.ts';

export const legalInstrument: NodeKind = {
  name: 'LegalInstrument',
  plural: 'legalInstruments',
  idPrefix: 'legal',
  description: 'A convention, memorandum, law, plan or guideline.',
  interfaces: [],
  properties: [
    {
      name: 'instrumentKind',
      type: 'Vocabulary',
      description: 'What sort of instrument it is; null where no source says.',
      vocabulary: instrumentKind,
    },
    {
      name: 'adopted',
      type: 'Date',
      description: 'When it was adopted.',
    },
    {
      name: 'signed',
      type: 'Date',
      description: 'When it was signed or opened for signature.',
    },
    {
      name: 'inForce',
      type: 'Date',
      description: 'When it entered into force.',
    },
  ],
};
