import { Link } from '../../components/link.tsx';
import { entityAddress } from '../../core/address.ts';
import { formatCount } from '../../core/format-number.ts';
import { entityKinds } from '../../core/kinds.ts';
import { text } from '../../strings/text.ts';
import { KindDot } from './kind-dot.tsx';
import type { VisibleNetwork } from './visible-network.ts';

const words = text.network;

interface Props {
  readonly focus: string | null;
  readonly visible: VisibleNetwork;
  readonly onClear: () => void;
}

/** What is in focus, in words. */
export function NetworkFocus({ focus, visible, onClear }: Props) {
  const node = visible.nodes.find(({ id }) => id === focus);
  if (!node) return null;
  const tied = new Set(
    visible.links.flatMap(({ source, target }) => (source === node.id ? [target] : target === node.id ? [source] : [])),
  );
  return (
    <section aria-live="polite">
      <h2>{words.focusOn}</h2>
      <p>
        <KindDot kind={node.kind} />
        <strong>{node.name}</strong>
        {node.unnamed ? <span className="tag">{text.answers.unnamed}</span> : null}
        <br />
        <span className="muted">
          {entityKinds.one(node.kind)}, {words.tiedTo(formatCount(tied.size))}
        </span>
      </p>
      <p className="toolbar">
        <Link className="button" href={entityAddress(node.id)}>
          {words.openPage}
        </Link>
        <button type="button" onClick={onClear}>
          {words.clearFocus}
        </button>
      </p>
    </section>
  );
}
