import type { Property } from './property.ts';
import { clientele } from './vocabularies/clientele.ts';

/** Whom somebody helps who turns to it, and when: a hotline for nationals abroad is no help to a foreigner in the country. */
export const clienteleProperties: readonly Property[] = [
  {
    name: 'clientele',
    type: 'Vocabulary',
    list: true,
    vocabulary: clientele,
    description: 'Whom it is there for, as its sources say; empty: they do not say.',
  },
  {
    name: 'serves',
    type: 'Reference',
    list: true,
    reference: 'Country',
    description: 'Countries whose people it serves; empty: whoever of its clientele turns to it.',
  },
  {
    name: 'hoursRule',
    type: 'String',
    description: 'When it answers, as a rule in the syntax of opening_hours of OpenStreetMap; null: not known.',
  },
  {
    name: 'timeZone',
    type: 'String',
    description: 'IANA name of the time zone of the rule, e.g. Asia/Bangkok.',
  },
];
