import type { Vocabulary } from '../vocabulary.ts';

export const absenceSubject: Vocabulary = {
  name: 'AbsenceSubject',
  description: 'What was looked for and not found.',
  words: {
    REPATRIATION_INSTRUMENT: 'An instrument on returning victims',
    BILATERAL_INSTRUMENT: 'A bilateral instrument on trafficking',
    EXTRADITION_TREATY: 'A treaty on extradition',
    MUTUAL_LEGAL_ASSISTANCE_TREATY: 'A treaty on mutual legal assistance',
    TREATY_MEMBERSHIP: 'Being party to a treaty',
    MEMBERSHIP: 'Membership of a body or process',
    SHELTER: 'A shelter',
    HOTLINE: 'A hotline',
    POLICE_UNIT: 'A specialised police unit',
    LAW: 'A specific law',
    COMPENSATION: 'A compensation scheme',
    OTHER: 'Something else',
  },
};
