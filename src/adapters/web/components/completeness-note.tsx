import type { Completeness } from '../../../client/generated/fragments.ts';
import { cutSentence, onlyGoesOn } from '../../../client/writing/completeness.ts';
import { text } from '../strings/text.ts';

/**
 * Whether an answer is whole, what cut it short, and whether something was withheld. That a list goes on is said quietly; that a
 * search gave up or something is withheld stands out.
 */
export function CompletenessNote({ completeness }: { completeness: Completeness }) {
  const { complete, hiddenByAccess } = completeness;
  if (complete && !hiddenByAccess) return <p className="count">{text.answers.complete}</p>;
  const said = cutSentence(completeness);
  if (!hiddenByAccess && onlyGoesOn(completeness)) return <p className="count">{said}</p>;
  return (
    <div className="note note-warn">
      {said ? <p>{said}</p> : null}
      {hiddenByAccess ? <p>{text.answers.hidden}</p> : null}
    </div>
  );
}
