import type { GraphView } from '../../../../client/generated/fragments.ts';
import type { Model } from '../../../../client/generated/model.ts';
import type { Params } from '../../core/address.ts';
import { formatCount } from '../../core/format-number.ts';
import { byKindOrder } from '../../core/kind-palette.ts';
import { manyOfKind } from '../../core/words.ts';
import { text } from '../../strings/text.ts';
import { KindDot } from './kind-dot.tsx';
import { hideParameter, type NetworkState } from './network-state.ts';

interface Props {
  readonly view: GraphView;
  readonly state: NetworkState;
  readonly model: Model | null;
  readonly onChange: (changes: Params) => void;
}

/** The legend, derived from the model: what each colour means, how many there are, and whether they are drawn. */
export function NetworkLegend({ view, state, model, onChange }: Props) {
  const counts = new Map<string, number>();
  for (const node of view.nodes) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  const kinds = (model?.kinds ?? []).filter(({ kind }) => counts.has(kind)).sort((a, b) => byKindOrder(a.kind, b.kind));
  const toggle = (kind: string, shown: boolean) => {
    const hidden = shown ? state.hidden.filter((other) => other !== kind) : [...state.hidden, kind];
    onChange({ hide: hideParameter(hidden.filter((other) => other !== 'none')) });
  };
  return (
    <fieldset>
      <legend>{text.network.kinds}</legend>
      {kinds.map(({ kind, description }) => (
        <div key={kind}>
          <label className="check" title={description}>
            <input
              type="checkbox"
              checked={!state.hidden.includes(kind)}
              onChange={(event) => toggle(kind, event.target.checked)}
            />
            <span>
              <KindDot kind={kind} />
              {manyOfKind(kind)} <span className="muted">({formatCount(counts.get(kind) ?? 0)})</span>
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
