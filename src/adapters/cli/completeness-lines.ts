import type { Completeness } from '../../client/generated/fragments.ts';
import { cutSentence } from '../../client/writing/completeness.ts';

/** What an answer says of its own wholeness; nothing where it is whole. */
export function completenessLines(completeness: Completeness): string[] {
  const cut = cutSentence(completeness);
  return [...(cut ? [cut] : []), ...(completeness.hiddenByAccess ? ['Something is withheld from this answer.'] : [])];
}
