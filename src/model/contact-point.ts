import { evidence } from './evidence.ts';
import type { RecordType } from './property.ts';
import { audience } from './vocabularies/audience.ts';
import { channel } from './vocabularies/channel.ts';

/**
 * One way to reach a body, a place, a service or a post. Institutional only: never a private person's number or mailbox, never
 * the street of a shelter. The evidence of each stands beside it as parts, since records hold no lists.
 */
export const contactPoint: RecordType = {
  name: 'ContactPoint',
  description: 'One way to reach somebody, when it was last seen to be so, and how that is known.',
  parts: [
    {
      name: 'channel',
      type: 'Vocabulary',
      vocabulary: channel,
      required: true,
      description: 'By what means.',
    },
    {
      name: 'value',
      type: 'String',
      required: true,
      description:
        'What is dialled, written to or opened. Telephones in E.164; short numbers, which work in their country only, as dialled.',
    },
    {
      name: 'printed',
      type: 'String',
      description: 'The same as the source prints it, where that differs.',
    },
    {
      name: 'label',
      type: 'String',
      required: true,
      description: 'What it reaches: a switchboard, a section, a hotline.',
    },
    {
      name: 'audience',
      type: 'Vocabulary',
      vocabulary: audience,
      required: true,
      description: 'For whom it is meant.',
    },
    { name: 'hours', type: 'String', description: 'When it answers, to be read by people; null: not known.' },
    {
      name: 'hoursRule',
      type: 'String',
      description: 'The same as a rule in the syntax of opening_hours of OpenStreetMap; null: not known.',
    },
    {
      name: 'timeZone',
      type: 'String',
      description: 'IANA name of the time zone of the rule, e.g. Asia/Bangkok.',
    },
    {
      name: 'languages',
      type: 'String',
      description: 'Codes of the languages in which it answers, a space between them; null: not known.',
    },
    {
      name: 'observed',
      type: 'Date',
      description: 'The latest date at which a source shows it; null: the source bears no date.',
    },
    ...evidence.parts,
  ],
};
