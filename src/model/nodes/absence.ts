import type { NodeKind } from '../node-kind.ts';
import { absenceSubject } from '../vocabularies/absence-subject.ts';

export const absence: NodeKind = {
  name: 'Absence',
  plural: 'absences',
  idPrefix: 'absence',
  description:
    'A finding that something was looked for and is not there, with its source: different from nobody having looked.',
  interfaces: [],
  properties: [
    {
      name: 'subject',
      type: 'Vocabulary',
      description: 'What was looked for.',
      vocabulary: absenceSubject,
      required: true,
    },
    {
      name: 'checked',
      type: 'Date',
      description: 'When the source found that there was none.',
    },
  ],
};
