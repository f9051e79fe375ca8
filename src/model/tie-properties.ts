import { evidence } from './evidence.ts';
import type { Property } from './property.ts';
import { basis } from './vocabularies/basis.ts';

/** What every tie has, whatever its kind. */
export const tieProperties: readonly Property[] = [
  { name: 'since', type: 'Date', description: 'When it began to hold; null: not known.' },
  { name: 'until', type: 'Date', description: 'When it ceased to hold; null: it has not, or that is not known.' },
  {
    name: 'observed',
    label: 'Last shown to hold',
    type: 'Date',
    description: 'The latest date at which a source shows it to hold.',
  },
  {
    name: 'basis',
    type: 'Vocabulary',
    vocabulary: basis,
    required: true,
    description: 'Stated by the source, or inferred from it.',
  },
  { name: 'detail', type: 'Text', description: 'What more the source says of it.' },
  {
    name: 'evidence',
    type: 'Record',
    list: true,
    required: true,
    record: evidence,
    description: 'How it is known: sources and the places in them.',
  },
];
