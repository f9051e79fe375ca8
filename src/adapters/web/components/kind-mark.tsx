import { entityKinds } from '../core/kinds.ts';
import { useDark } from '../core/theme.ts';

/** The sign of a kind: its colour and its shape. Named for screen readers unless the kind stands beside it in words. */
export function KindMark({ kind, silent = false }: { kind: string; silent?: boolean }) {
  const paint = entityKinds.paint(kind);
  const fill = useDark() ? paint.dark : paint.light;
  const name = entityKinds.one(kind);
  return (
    <svg className="kind-mark" viewBox="0 0 16 16" aria-hidden={silent} role={silent ? undefined : 'img'}>
      <title>{name}</title>
      <path d={paint.shape} fill={fill} fillRule="evenodd" />
    </svg>
  );
}
