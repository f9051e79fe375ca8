import { ChecksField } from '../../components/checks-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { EntityField } from '../../components/entity-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Params } from '../../core/address.ts';
import { entityKinds } from '../../core/kinds.ts';
import { tieKinds } from '../../core/ties.ts';
import { useChoices } from '../../core/use-choices.ts';
import { readable } from '../../core/words.ts';
import { text } from '../../strings/text.ts';
import { Avoided } from './avoided.tsx';
import type { PathsState } from './paths-state.ts';

const words = text.paths;
const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((hops) => ({ id: String(hops), name: words.hops(hops) }));

const { joinable } = entityKinds;

export function PathsForm({ state, onChange }: { state: PathsState; onChange: (changes: Params) => void }) {
  const { topics } = useChoices();
  const narrowed = state.topics.length + state.tieKinds.length > 0 || state.maxHops !== null || state.through !== null;
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <EntityField
        label={words.from}
        id={state.from}
        kinds={joinable}
        required
        onChoose={(from) => onChange({ from, avoid: null })}
      />
      <EntityField
        label={words.to}
        id={state.to}
        kinds={joinable}
        required
        onChoose={(to) => onChange({ to, avoid: null })}
      />
      <DateField value={state.asOf} onChange={(asOf) => onChange({ asOf })} />
      <DateField
        label={words.compare}
        hint={words.compareHint}
        value={state.thenDate}
        onChange={(then) => onChange({ then })}
      />
      <Avoided ids={state.avoid} onChange={(avoid) => onChange({ avoid })} />
      <div className="wide toolbar">
        <button type="button" onClick={() => onChange({ from: state.to, to: state.from })}>
          {words.swap}
        </button>
      </div>
      <details className="wide" open={narrowed}>
        <summary>{words.more}</summary>
        <div className="form">
          <EntityField
            label={words.through}
            id={state.through}
            kinds={joinable}
            onChoose={(through) => onChange({ through })}
          />
          <SelectField
            label={words.maxHops}
            value={state.maxHops ? String(state.maxHops) : null}
            choices={lengths}
            none={words.anyHops}
            onChange={(maxHops) => onChange({ maxHops })}
          />
          <div className="wide">
            <ChecksField
              legend={words.topics}
              chosen={state.topics}
              choices={topics.map((topic) => ({ id: topic.id, label: topic.name }))}
              onChange={(chosen) => onChange({ topics: chosen })}
            />
          </div>
          <div className="wide">
            <ChecksField
              legend={words.tieKinds}
              chosen={state.tieKinds}
              choices={tieKinds.cooperating.map((kind) => ({ id: kind, label: readable(kind) }))}
              onChange={(chosen) => onChange({ tieKinds: chosen })}
            />
          </div>
        </div>
      </details>
    </form>
  );
}
