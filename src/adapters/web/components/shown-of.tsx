import { formatCount } from '../core/format-number.ts';
import { text } from '../strings/text.ts';

/** How many are shown of how many; announced when it changes. */
export function ShownOf({ shown, of, what }: { shown: number; of: number; what: string }) {
  return (
    <p className="count" role="status">
      {shown >= of
        ? text.answers.shownAll(formatCount(of), what)
        : text.answers.shownOf(formatCount(shown), formatCount(of), what)}
    </p>
  );
}
