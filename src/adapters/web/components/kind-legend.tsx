import { byKindOrder } from '../core/kind-palette.ts';
import { manyOfKind } from '../core/words.ts';
import { KindMark } from './kind-mark.tsx';

/** What the signs in a drawing mean. */
export function KindLegend({ kinds }: { kinds: readonly string[] }) {
  return (
    <ul className="legend">
      {[...kinds].sort(byKindOrder).map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} silent />
          {manyOfKind(kind)}
        </li>
      ))}
    </ul>
  );
}
