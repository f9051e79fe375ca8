import { entityKinds } from '../core/kinds.ts';
import { KindMark } from './kind-mark.tsx';

/** What the signs in a drawing mean. */
export function KindLegend({ kinds }: { kinds: readonly string[] }) {
  return (
    <ul className="legend">
      {[...kinds].sort(entityKinds.byOrder).map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} silent />
          {entityKinds.many(kind)}
        </li>
      ))}
    </ul>
  );
}
