import { formatCount } from '../core/format-number.ts';
import type { Completeness } from '../core/graph-types.ts';
import { text } from '../strings/text.ts';

/** Whether an answer is whole, what cut it short, and whether something was withheld. */
export function CompletenessNote({ completeness }: { completeness: Completeness }) {
  const { complete, truncatedBy, hiddenByAccess, budget, spent } = completeness;
  if (complete && !hiddenByAccess) return <p className="count">{text.answers.complete}</p>;
  return (
    <div className="note note-warn">
      {complete ? null : (
        <p>
          {truncatedBy ? text.answers.truncated(truncatedBy) : text.answers.truncatedUnknown}
          {budget && spent ? ` ${text.answers.spent(formatCount(spent), formatCount(budget))}` : ''}
        </p>
      )}
      {hiddenByAccess ? <p>{text.answers.hidden}</p> : null}
    </div>
  );
}
