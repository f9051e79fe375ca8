import type { Vocabulary } from '../vocabulary.ts';

export const channel: Vocabulary = {
  name: 'Channel',
  description: 'By what means somebody is reached.',
  words: {
    PHONE: 'A telephone: called, or written to where it takes messages',
    EMAIL: 'A mailbox',
    WEB: 'A site or a form on it',
    ADDRESS: 'A place to go or write to',
    FAX: 'A fax',
    SOCIAL: 'An account with a social network or a messenger',
  },
};

/**
 * Years after which half of the contact points of a channel have probably changed, from the day on which a source last showed
 * them. Judged from what was met in the sources of the seeds, not measured.
 */
export const channelHalfLives: Readonly<Record<string, number>> = {
  /** Lines move with offices and contracts: area codes of Viet Nam and the Philippines changed within ten years. */
  PHONE: 4,
  /** Mailboxes go with their unit, and quietly: mail to an old one does not come back. */
  EMAIL: 3,
  /** A ministry keeps its domain through most reorganizations; a page below it moves, the front door stays. */
  WEB: 6,
  /** Buildings outlive ministers; offices of NGOs move with their rent. */
  ADDRESS: 8,
  /** Hardly anybody has connected a new one in years, and many were taken off. */
  FAX: 3,
  /** Accounts are closed, renamed and abandoned with whoever kept them. */
  SOCIAL: 2,
};
