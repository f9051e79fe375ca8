import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';
import { absenceSubject } from '../vocabularies/absence-subject.ts';

export const absence = nodeKind({
  name: 'Absence',
  plural: 'absences',
  idPrefix: 'absence',
  description:
    'A finding that something was looked for and is not there, with its source: different from nobody having looked.',
  roles: { onPath: null },
  identity: 'CONTENT',
  words: { one: 'Checked, and not there', many: 'Checked, and not there' },
  draw: { order: 150, light: '#9b2226', dark: '#f29494', shape: shapes.cross },
  searchPoints: -8,
  properties: [
    {
      name: 'subject',
      label: 'What was looked for',
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
});
