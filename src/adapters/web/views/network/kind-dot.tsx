import { entityKinds } from '../../core/kinds.ts';
import { useDark } from '../../core/theme.ts';

/** A kind as the network draws it: a disc in its colour. The name stands beside it. */
export function KindDot({ kind }: { kind: string }) {
  const dark = useDark();
  return (
    <svg className="kind-mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill={entityKinds.colour(kind, dark)} />
    </svg>
  );
}
