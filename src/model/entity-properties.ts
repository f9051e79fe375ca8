import { evidence } from './evidence.ts';
import type { Property } from './property.ts';

/** What every entity has, whatever its kind. */
export const entityProperties: readonly Property[] = [
  {
    name: 'name',
    type: 'String',
    description: 'Name in English, or as the source prints it.',
    required: true,
    searched: true,
  },
  {
    name: 'nameLocal',
    label: 'Local name',
    type: 'String',
    description: 'Name in the main language of its country, in its own script.',
    searched: true,
  },
  {
    name: 'localNames',
    type: 'Record',
    list: true,
    searched: true,
    description: 'Names in local languages, each in its own script.',
    record: {
      name: 'LocalName',
      description: 'A name in a local language.',
      parts: [
        { name: 'language', type: 'String', required: true, description: 'Language code, e.g. th, lo, km, my.' },
        { name: 'name', type: 'String', required: true, description: 'The name in its own script.' },
      ],
    },
  },
  {
    name: 'aliases',
    label: 'Also called',
    type: 'String',
    list: true,
    searched: true,
    description: 'Other names, acronyms and former spellings.',
  },
  { name: 'description', type: 'Text', searched: true, description: 'What it is, in a sentence of our own.' },
  {
    name: 'country',
    type: 'Reference',
    reference: 'Country',
    description: 'The country that it belongs to or took place in.',
  },
  { name: 'url', label: 'Its own page', type: 'Url', description: 'Its own page.' },
  { name: 'since', label: 'Began', type: 'Date', description: 'When it began; null: not known.' },
  {
    name: 'until',
    label: 'Ended',
    type: 'Date',
    description: 'When it ended; null: it has not, or that is not known.',
  },
  {
    name: 'unnamed',
    type: 'Boolean',
    required: true,
    description: 'True where the source describes it without naming it; never offered as a contact.',
  },
  {
    name: 'caveats',
    type: 'Text',
    list: true,
    description: 'What the sources leave open or contradict each other on.',
  },
  {
    name: 'evidence',
    label: 'How it is known',
    type: 'Record',
    list: true,
    required: true,
    record: evidence,
    description: 'How it is known: sources and the places in them.',
  },
];
