import { formatCount } from '../core/format-number.ts';
import type { Completeness } from '../core/graph-types.ts';
import { text } from '../strings/text.ts';

function cutShort({ truncatedBy, budget, spent }: Completeness): string {
  if (truncatedBy === null) return text.answers.truncatedUnknown;
  const said = text.answers.truncatedBy[truncatedBy] ?? text.answers.truncated(truncatedBy);
  if (truncatedBy !== 'budget' || budget === null || spent === null) return said;
  return `${said} ${text.answers.spent(formatCount(spent), formatCount(budget))}`;
}

/**
 * Whether an answer is whole, what cut it short, and whether something was withheld. That a list goes on is said quietly; that a
 * search gave up or something is withheld stands out.
 */
export function CompletenessNote({ completeness }: { completeness: Completeness }) {
  const { complete, truncatedBy, hiddenByAccess } = completeness;
  if (complete && !hiddenByAccess) return <p className="count">{text.answers.complete}</p>;
  const said = truncatedBy === null && hiddenByAccess ? '' : cutShort(completeness);
  if (!hiddenByAccess && truncatedBy !== null && truncatedBy !== 'budget') return <p className="count">{said}</p>;
  return (
    <div className="note note-warn">
      {said ? <p>{said}</p> : null}
      {hiddenByAccess ? <p>{text.answers.hidden}</p> : null}
    </div>
  );
}
