import type { GraphView } from '../../../../client/generated/fragments.ts';
import type { Params } from '../../core/address.ts';
import { formatCount } from '../../core/format-number.ts';
import { entityKinds } from '../../core/kinds.ts';
import { text } from '../../strings/text.ts';
import { KindDot } from './kind-dot.tsx';
import { hideParameter, type NetworkState } from './network-state.ts';

interface Props {
  readonly view: GraphView;
  readonly state: NetworkState;
  readonly onChange: (changes: Params) => void;
}

/** The legend, derived from the model: what each colour means, how many there are, and whether they are drawn. */
export function NetworkLegend({ view, state, onChange }: Props) {
  const counts = new Map<string, number>();
  for (const node of view.nodes) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  const drawn = entityKinds.all.filter((kind) => counts.has(kind));
  const toggle = (kind: string, shown: boolean) => {
    const hidden = shown ? state.hidden.filter((other) => other !== kind) : [...state.hidden, kind];
    onChange({ hide: hideParameter(hidden.filter((other) => other !== 'none')) });
  };
  return (
    <fieldset>
      <legend>{text.network.kinds}</legend>
      {drawn.map((kind) => (
        <div key={kind}>
          <label className="check" title={entityKinds.description(kind)}>
            <input
              type="checkbox"
              checked={!state.hidden.includes(kind)}
              onChange={(event) => toggle(kind, event.target.checked)}
            />
            <span>
              <KindDot kind={kind} />
              {entityKinds.many(kind)} <span className="muted">({formatCount(counts.get(kind) ?? 0)})</span>
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
