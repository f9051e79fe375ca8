import type { FailureKind } from '../../../../client/graphql-request-error.ts';
import { formatCounted } from '../../../../client/writing/plural.ts';

const failures: Record<FailureKind, string> = {
  OFFLINE: 'The server does not answer. Check that it runs and that this machine reaches it.',
  REFUSED: 'The server could not answer this question.',
  BROKEN: 'Something broke on the server. Nothing that you did is lost.',
};

/** What is said around an answer: while it loads, when it fails, when it is empty, how whole it is. */
export const answers = {
  loading: 'Loading…',
  ready: 'Loaded.',
  failures,
  retry: 'Try again',
  toStart: 'Go to the start page',
  shownOf: (shown: string, of: string, what: string) => `Showing ${shown} of ${of} ${what}`,
  shownAll: (all: string, what: string) => `All ${all} ${what} shown`,
  complete: 'This answer is whole.',
  hidden: 'Something is withheld from you; ask whoever runs this server for access.',
  more: 'Show more',
  evidence: (count: number) => formatCounted(count, 'source', 'sources'),
  noEvidence: 'no source given',
  anchor: (words: string) => `look for “${words}”`,
  openSource: 'opens the source in a new tab',
  aboutSource: 'about this source',
  sourceUndated: 'no date on it',
  inferred: 'inferred',
  inferredMeans: 'The source does not say this in so many words; it follows from what it says.',
  unnamed: 'not named in the report',
  caveats: 'What the sources leave open',
  strength: 'Strength',
  strengthWords: { strong: 'strong', fair: 'fair', weak: 'weak', veryWeak: 'very weak' },
  none: 'none',
  unknownEntity: (id: string) => `There is no entity “${id}”.`,
  unknownEntityNext: 'The address may be mistyped or old. Search for its name above.',
  viewBroke: 'This view broke while it was drawn.',
  reload: 'Load it anew',
  pageNotFound: 'There is no such page.',
  pageNotFoundNext: 'Pick a view from the menu or search above.',
};
