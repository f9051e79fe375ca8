import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';
import { instrumentKind } from '../vocabularies/instrument-kind.ts';

export const legalInstrument = nodeKind({
  name: 'LegalInstrument',
  plural: 'legalInstruments',
  idPrefix: 'legal',
  description: 'A convention, memorandum, law, plan or guideline.',
  roles: { onPath: 'FORUM', thematic: true, joinsStates: true },
  identity: 'EDITION',
  words: { one: 'Legal instrument', many: 'Legal instruments' },
  draw: { order: 80, light: '#4a4e9c', dark: '#9fa4ee', shape: shapes.page },
  searchPoints: 3,
  properties: [
    {
      name: 'instrumentKind',
      label: 'Sort of instrument',
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
      label: 'In force since',
      type: 'Date',
      description: 'When it entered into force.',
    },
  ],
});
