import { useId } from 'react';
import type { GraphView } from '../../../../client/generated/fragments.ts';
import { ChecksField } from '../../components/checks-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Params } from '../../core/address.ts';
import { tieKinds } from '../../core/ties.ts';
import { useChoices } from '../../core/use-choices.ts';
import { readable } from '../../core/words.ts';
import { text } from '../../strings/text.ts';
import type { NetworkState } from './network-state.ts';
import { yearsOf } from './visible-network.ts';

const words = text.network;

interface Props {
  readonly view: GraphView;
  readonly state: NetworkState;
  readonly onChange: (changes: Params) => void;
}

function YearSlider({ view, state, onChange }: Props) {
  const id = useId();
  const { first, last } = yearsOf(view.links, new Date().getFullYear());
  return (
    <div className="field">
      <label htmlFor={id}>
        {words.dateSlider} {state.year ?? words.anyDate}
      </label>
      <input
        id={id}
        type="range"
        min={first - 1}
        max={last}
        value={state.year ?? first - 1}
        aria-valuetext={String(state.year ?? words.anyDate)}
        onChange={(event) => onChange({ year: Number(event.target.value) < first ? null : event.target.value })}
      />
    </div>
  );
}

/** Which ties are drawn: by country, topic, year, kind and how they are known. */
export function NetworkTies({ view, state, onChange }: Props) {
  const { countries, topics } = useChoices();
  const present = new Set(view.links.map(({ kind }) => kind));
  const drawn = tieKinds.all.filter((kind) => present.has(kind));
  const switches = [
    {
      name: 'describing',
      label: words.cooperationOnly,
      on: !state.describing,
      value: (on: boolean) => (on ? null : '1'),
    },
    { name: 'inferred', label: words.inferredToo, on: state.inferred, value: (on: boolean) => (on ? null : '0') },
    { name: 'undated', label: words.undatedToo, on: state.undated, value: (on: boolean) => (on ? null : '0') },
    { name: 'untied', label: words.untiedToo, on: state.untied, value: (on: boolean) => (on ? '1' : null) },
  ];
  return (
    <>
      <h2>{words.ties}</h2>
      <SelectField
        label={words.country}
        value={state.country}
        none={words.anyCountry}
        choices={countries}
        onChange={(country) => onChange({ country })}
      />
      <SelectField
        label={words.topic}
        value={state.topic}
        none={words.anyTopic}
        choices={topics}
        onChange={(topic) => onChange({ topic })}
      />
      <YearSlider view={view} state={state} onChange={onChange} />
      {switches.map(({ name, label, on, value }) => (
        <div key={name}>
          <label className="check">
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => onChange({ [name]: value(event.target.checked) })}
            />
            {label}
          </label>
        </div>
      ))}
      <details open={state.tieKinds.length > 0}>
        <summary>{words.tieKinds}</summary>
        <ChecksField
          legend={words.tieKindsHint}
          chosen={state.tieKinds}
          choices={drawn.map((kind) => ({
            id: kind,
            label: <span title={tieKinds.description(kind)}>{readable(kind)}</span>,
          }))}
          onChange={(ties) => onChange({ ties })}
        />
      </details>
    </>
  );
}
