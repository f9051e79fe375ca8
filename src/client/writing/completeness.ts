import type { Completeness } from '../generated/fragments.ts';

/** What an answer says of its own wholeness; the cause may be a word that this client does not know yet. */
type Told = Omit<Completeness, 'truncatedBy'> & { readonly truncatedBy: string | null };

/** What may cut an answer short. */
export type Cut =
  | 'FIRST'
  | 'LIMIT'
  | 'MAX_HOPS'
  | 'BUDGET'
  | 'TIME'
  | 'TIES'
  | 'NEIGHBOURS'
  | 'PATHS'
  | 'UNCERTAIN'
  | 'SHOWN_PER_SIDE';

/** What an answer that something cut short says of it: one sentence for each cause, for every client. */
const sentences: Readonly<Record<Cut, string>> = {
  FIRST: 'There are more than are shown.',
  LIMIT: 'There are more than are shown; the most important are.',
  UNCERTAIN: 'These hold, but a better one may have been missed.',
  SHOWN_PER_SIDE: 'There are more than are shown; the best of each side are.',
  TIES: 'There are more ties than are shown; the strongest are.',
  PATHS: 'There are more independent paths than were counted.',
  MAX_HOPS: 'Longer paths were not searched.',
  NEIGHBOURS: 'There are more neighbours than were compared, so something may be missing.',
  BUDGET: 'The search stopped before it had seen everything, so something may be missing.',
  TIME: 'The search ran out of time before it had seen everything, so something may be missing.',
};

/** Causes for which a list only goes on: what is shown is right, and asking for more gives more. */
const listGoesOn: readonly Cut[] = ['FIRST', 'LIMIT', 'SHOWN_PER_SIDE', 'TIES', 'PATHS', 'MAX_HOPS'];

/** Older words of the server for the same causes. */
const formerly: Readonly<Record<string, Cut>> = { ROUTES: 'PATHS' };

function isCut(word: string): word is Cut {
  return Object.hasOwn(sentences, word);
}

/** The cause that an answer names, also where it names it in the older way (`shownPerSide`); undefined for a word nobody knows. */
export function cutOf(truncatedBy: string): Cut | undefined {
  const word = truncatedBy.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
  const cut = formerly[word] ?? word;
  return isCut(cut) ? cut : undefined;
}

/** What cut an answer short, as a sentence; null where nothing did. */
export function cutSentence({ complete, truncatedBy, hiddenByAccess, budget, spent }: Told): string | null {
  if (truncatedBy === null) return complete || hiddenByAccess ? null : 'This answer is not whole.';
  const cut = cutOf(truncatedBy);
  if (!cut) return `This answer is not whole: it was cut short (${truncatedBy}).`;
  const work =
    cut === 'BUDGET' && budget !== null && spent !== null
      ? ` ${spent.toLocaleString('en-GB')} of ${budget.toLocaleString('en-GB')} steps used.`
      : '';
  return `${sentences[cut]}${work}`;
}

/** True where a list only goes on; false where the search itself gave up, so that the answer may mislead. */
export function onlyGoesOn({ truncatedBy }: Told): boolean {
  const cut = truncatedBy === null ? undefined : cutOf(truncatedBy);
  return cut !== undefined && listGoesOn.includes(cut);
}
